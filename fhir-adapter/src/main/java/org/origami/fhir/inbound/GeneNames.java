package org.origami.fhir.inbound;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.origami.fhir.vocabulary.Pharmacogene;
import org.origami.genomics.sequence.GeneSymbol;

/** Reads which pharmacogene an Observation is about, by symbol or by HGNC's number. */
final class GeneNames {
  private GeneNames() {}

  /** Every gene that the Observation's components name, in the order met. */
  static Set<GeneSymbol> in(Components components) {
    var genes = new LinkedHashSet<GeneSymbol>();
    for (Concept concept : components.concepts(ComponentCode.GENE)) {
      of(concept).ifPresent(genes::add);
    }
    return genes;
  }

  private static Optional<GeneSymbol> of(Concept concept) {
    Stream<Pharmacogene> numbered =
        concept.codings().stream().flatMap(it -> Pharmacogene.ofHgnc(it.code()).stream());
    Stream<String> words =
        Stream.concat(concept.words(), concept.codings().stream().map(it -> it.code()));
    return Stream.concat(
            numbered.map(Pharmacogene::symbol),
            words.filter(it -> GeneSymbol.parse(it).isPresent()).map(GeneNames::approved))
        .map(GeneSymbol::new)
        .findFirst();
  }

  private static String approved(String symbol) {
    return Pharmacogene.ofSymbol(symbol).map(Pharmacogene::symbol).orElse(symbol);
  }
}
