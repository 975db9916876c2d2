package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.origami.genomics.sequence.SequenceAccession;
import org.origami.genomics.variant.CodedValue;

/** Reads the reference sequences in the components of one Observation. */
final class Accessions {
  private Accessions() {}

  static List<SequenceAccession> in(Components components, ComponentCode field) {
    var accessions = new ArrayList<SequenceAccession>();
    for (Concept concept : components.concepts(field)) {
      var found = of(concept);
      if (found.isEmpty()) {
        components.notes().lost(field, "the value is not in the form of an accession");
      }
      found.stream().filter(a -> !accessions.contains(a)).forEach(accessions::add);
    }
    return accessions;
  }

  private static List<SequenceAccession> of(Concept concept) {
    var coded = concept.codings().stream().flatMap(coding -> of(coding).stream()).toList();
    return coded.isEmpty() ? parse(concept.text()).stream().toList() : coded;
  }

  private static Optional<SequenceAccession> of(CodedValue coding) {
    return Stream.of(coding.code(), coding.display())
        .flatMap(text -> parse(text).stream())
        .findFirst();
  }

  /** A sequence record's kind tells an accession from any other word. */
  private static Optional<SequenceAccession> parse(String text) {
    return SequenceAccession.parse(text)
        .filter(accession -> accession.kind() != SequenceAccession.Kind.OTHER);
  }
}
