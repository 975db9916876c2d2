package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.variant.CodedValue;

/** Reads gene symbols; HGNC's number stands in the code, the symbol in the display. */
final class Genes {
  private Genes() {}

  static List<GeneSymbol> in(Components components) {
    var genes = new ArrayList<GeneSymbol>();
    for (Concept concept : components.concepts(ComponentCode.GENE)) {
      var found = of(concept);
      if (found.isEmpty()) {
        components.notes().lost(ComponentCode.GENE, "no gene symbol is among its values");
      }
      found.stream().filter(gene -> !genes.contains(gene)).forEach(genes::add);
    }
    return genes;
  }

  private static List<GeneSymbol> of(Concept concept) {
    var coded = concept.codings().stream().flatMap(coding -> of(coding).stream()).toList();
    return coded.isEmpty() ? GeneSymbol.parse(concept.text()).stream().toList() : coded;
  }

  private static Optional<GeneSymbol> of(CodedValue coding) {
    return Stream.of(coding.display(), coding.code())
        .flatMap(text -> GeneSymbol.parse(text).stream())
        .findFirst();
  }
}
