package org.origami.genomics.hgvs;

import java.util.List;
import java.util.Optional;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.SequenceAccession;

/**
 * What stands before the colon: {@code NM_000371.4}, {@code NM_000371.4(TTR)}, {@code
 * NC_000023.11(NM_004006.2)}, or nothing.
 *
 * @param accessions none, the reference, or the genomic sequence and then the transcript on it
 * @param genes none or the gene
 */
public record SequenceReference(List<SequenceAccession> accessions, List<GeneSymbol> genes) {
  /** No reference was given. */
  public static final SequenceReference NONE = new SequenceReference(List.of(), List.of());

  public SequenceReference {
    accessions = List.copyOf(accessions);
    genes = List.copyOf(genes);
    if (accessions.size() > 2 || genes.size() > 1 || accessions.size() + genes.size() > 2) {
      throw new IllegalArgumentException("a reference is at most a sequence and what is on it");
    }
  }

  /** The sequence that the positions count on. */
  public Optional<SequenceAccession> counted() {
    return accessions.stream().reduce((outer, inner) -> inner);
  }

  /** The genomic sequence around the counted transcript, as in {@code NC_…(NM_…):c.}. */
  public Optional<SequenceAccession> context() {
    return accessions.size() == 2 ? Optional.of(accessions.get(0)) : Optional.empty();
  }

  public Optional<GeneSymbol> gene() {
    return genes.stream().findFirst();
  }

  public boolean isGiven() {
    return !accessions.isEmpty() || !genes.isEmpty();
  }

  @Override
  public String toString() {
    if (accessions.isEmpty()) {
      return genes.isEmpty() ? "" : genes.get(0).value();
    }
    String inner =
        accessions.size() == 2
            ? "(" + accessions.get(1) + ")"
            : gene().map(gene -> "(" + gene + ")").orElse("");
    return accessions.get(0) + inner;
  }
}
