package org.origami.genomics.protein;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.origami.genomics.protein.ReferenceTableException.Failure;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.SequenceAccession;

/**
 * Which RefSeq protein MANE Select chose for a gene, read from {@code mane-select.tsv}; of a gene
 * that is not there nothing is known.
 */
final class ManeSelect {
  static final String RESOURCE = "mane-select.tsv";
  private static final String COLUMNS = "gene\tprotein";

  private final Map<GeneSymbol, SequenceAccession> proteins = new HashMap<>();
  private final TablePassport passport;

  private ManeSelect(ReferenceTable table) {
    this.passport = table.passport();
    if (!passport.entry("sha256").equals(Optional.of(passport.sha256()))) {
      throw new ReferenceTableException(
          Failure.CORRUPTED, RESOURCE, "its SHA-256 is not the one its passport states");
    }
    table.map(ManeSelect::row).forEach(this::add);
    if (proteins.size() != passport.count("genes")) {
      throw new ReferenceTableException(
          Failure.CORRUPTED, RESOURCE, "it has not as many rows as its passport states");
    }
  }

  static ManeSelect bundled() {
    return new ManeSelect(ReferenceTable.bundled(RESOURCE, COLUMNS));
  }

  static ManeSelect read(byte[] bytes) {
    return new ManeSelect(ReferenceTable.read(RESOURCE, bytes, COLUMNS));
  }

  TablePassport passport() {
    return passport;
  }

  Set<GeneSymbol> genes() {
    return Set.copyOf(proteins.keySet());
  }

  Optional<SequenceAccession> of(GeneSymbol gene) {
    return Optional.ofNullable(proteins.get(gene));
  }

  private record Row(GeneSymbol gene, SequenceAccession protein) {
    Row {
      if (protein.kind() != SequenceAccession.Kind.PROTEIN || !protein.hasVersion()) {
        throw new IllegalArgumentException("MANE Select names a versioned protein accession");
      }
    }
  }

  private static Row row(String[] fields) {
    return new Row(new GeneSymbol(fields[0]), SequenceAccession.parse(fields[1]).orElseThrow());
  }

  private void add(Row row) {
    if (proteins.put(row.gene(), row.protein()) != null) {
      throw new ReferenceTableException(Failure.UNLAWFUL, RESOURCE, "one gene stands in two rows");
    }
  }
}
