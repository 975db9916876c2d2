package org.origami.genomics.hgvs;

import java.util.List;
import java.util.Optional;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.SequenceAccession;

/**
 * A variant as HGVS describes it: on which sequence, counted how, and what changed.
 *
 * <p>Printing it gives the canonical description: three-letter residues, {@code Ter} for the stop,
 * no redundant letters; reading that again gives an equal variant.
 */
public record HgvsVariant(
    SequenceReference sequence, CoordinateType coordinateType, Expression expression) {
  public HgvsVariant {
    boolean protein = coordinateType == CoordinateType.PROTEIN;
    if (expression.changes().anyMatch(change -> (change instanceof ProteinChange) != protein)) {
      throw new IllegalArgumentException("a change does not fit its coordinate type");
    }
  }

  /** The sequence that the positions count on; in {@code NC_…(NM_…):c.} that is the transcript. */
  public Optional<SequenceAccession> reference() {
    return sequence.counted();
  }

  public Optional<GeneSymbol> gene() {
    return sequence.gene();
  }

  /** All changes, whatever allele they are on. */
  public List<HgvsChange> changes() {
    return expression.changes().toList();
  }

  /** The protein change of a description that has exactly one. */
  public Optional<ProteinChange> proteinChange() {
    return only(ProteinChange.class);
  }

  /** The nucleotide change of a description that has exactly one. */
  public Optional<NucleotideChange> nucleotideChange() {
    return only(NucleotideChange.class);
  }

  /** Whether the whole description stands in parentheses: a consequence nobody has seen. */
  public boolean predicted() {
    return predicted(expression);
  }

  private static boolean predicted(Expression expression) {
    return expression instanceof Expression.Predicted
        || (expression instanceof Expression.Allele allele && predicted(allele.content()));
  }

  /** A sole change is one that no allele, mixture or alternative stands beside. */
  private <C> Optional<C> only(Class<C> kind) {
    List<HgvsChange> all = changes();
    return all.size() == 1 && kind.isInstance(all.get(0))
        ? Optional.of(kind.cast(all.get(0)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    String prefix = sequence.isGiven() ? sequence + ":" : "";
    return prefix + coordinateType.letter() + "." + expression;
  }
}
