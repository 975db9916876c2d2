package org.origami.genomics.hgvs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /**
   * The protein change where the description tells of one alone.
   *
   * <p>In {@code p.[Val50Met];[Val50=]}, {@code p.[Val50Met];[?]} and {@code
   * p.[Val50Met];[Val50Met]} it is {@code Val50Met}; alternatives and mixtures have none.
   */
  public Optional<ProteinChange> proteinChange() {
    return sole().filter(ProteinChange.class::isInstance).map(ProteinChange.class::cast);
  }

  /** The nucleotide change where the description tells of one alone. */
  public Optional<NucleotideChange> nucleotideChange() {
    return sole().filter(NucleotideChange.class::isInstance).map(NucleotideChange.class::cast);
  }

  /** Whether every alteration told stands in parentheses: a consequence nobody has seen. */
  public boolean predicted() {
    return telling().allMatch(Expression.Stated::predicted);
  }

  private Optional<HgvsChange> sole() {
    List<HgvsChange> told = telling().map(Expression.Stated::change).distinct().toList();
    return told.size() == 1 && addsUp(expression) ? Optional.of(told.get(0)) : Optional.empty();
  }

  /** What is told of alterations; where there is none, all that is told. */
  private Stream<Expression.Stated> telling() {
    boolean altered = expression.changes().anyMatch(change -> !change.isNeutral());
    return expression.stated().filter(stated -> !altered || !stated.change().isNeutral());
  }

  private static boolean addsUp(Expression expression) {
    if (expression instanceof Expression.Joined joined) {
      return joined.joint().addsUp() && joined.parts().stream().allMatch(HgvsVariant::addsUp);
    }
    if (expression instanceof Expression.Allele allele) {
      return addsUp(allele.content());
    }
    return !(expression instanceof Expression.Predicted predicted) || addsUp(predicted.content());
  }

  @Override
  public String toString() {
    String prefix = sequence.isGiven() ? sequence + ":" : "";
    return prefix + coordinateType.letter() + "." + expression;
  }
}
