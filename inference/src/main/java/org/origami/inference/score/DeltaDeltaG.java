package org.origami.inference.score;

/**
 * ΔΔG of folding in kcal/mol: ΔG of the variant minus ΔG of the reference protein. Positive
 * destabilises the fold.
 */
public record DeltaDeltaG(double kcalPerMol) implements Comparable<DeltaDeltaG> {
  public DeltaDeltaG {
    if (!Double.isFinite(kcalPerMol)) {
      throw new IllegalArgumentException("ΔΔG must be finite");
    }
  }

  public boolean atLeast(DeltaDeltaG threshold) {
    return kcalPerMol >= threshold.kcalPerMol;
  }

  @Override
  public int compareTo(DeltaDeltaG other) {
    return Double.compare(kcalPerMol, other.kcalPerMol);
  }
}
