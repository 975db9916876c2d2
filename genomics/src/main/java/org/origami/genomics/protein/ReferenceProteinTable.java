package org.origami.genomics.protein;

import java.util.List;
import java.util.Optional;
import org.origami.genomics.protein.ReferenceTableException.Failure;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.ProteinSequence;
import org.origami.genomics.sequence.SequenceAccession;

/** Reads {@code reference-proteins.tsv}, a row a protein. */
final class ReferenceProteinTable {
  static final String RESOURCE = "reference-proteins.tsv";
  private static final String COLUMNS = "protein\ttranscript\tgene\tsequence";

  private ReferenceProteinTable() {}

  static ReferenceProteins bundled() {
    return proteins(ReferenceTable.bundled(RESOURCE, COLUMNS), ManeSelect.bundled());
  }

  static ReferenceProteins read(byte[] bytes, ManeSelect maneSelect) {
    return proteins(ReferenceTable.read(RESOURCE, bytes, COLUMNS), maneSelect);
  }

  private static ReferenceProteins proteins(ReferenceTable table, ManeSelect maneSelect) {
    TablePassport passport = table.passport();
    if (!passport.entry("sha256").equals(Optional.of(passport.sha256()))) {
      throw corrupted("its SHA-256 is not the one its passport states");
    }
    if (table.rows().size() != passport.count("proteins")) {
      throw corrupted("it has not as many rows as its passport states");
    }
    return new ReferenceProteins(table.map(ReferenceProteinTable::protein), passport, maneSelect);
  }

  private static ReferenceProtein protein(String[] fields) {
    return new ReferenceProtein(
        SequenceAccession.parse(fields[0]).orElseThrow(),
        given(fields[1]).stream().map(f -> SequenceAccession.parse(f).orElseThrow()).toList(),
        given(fields[2]).stream().map(GeneSymbol::new).toList(),
        new ProteinSequence(fields[3]));
  }

  private static List<String> given(String field) {
    return field.isEmpty() ? List.of() : List.of(field);
  }

  private static ReferenceTableException corrupted(String problem) {
    return new ReferenceTableException(Failure.CORRUPTED, RESOURCE, problem);
  }
}
