package org.origami.inference.score;

/**
 * ΔΔG of folding in kcal/mol: ΔG of the variant minus ΔG of the reference protein. Positive
 * destabilises the fold.
 */
public record DeltaDeltaG(double kcalPerMol) implements Comparable<DeltaDeltaG> {
  /**
   * The bound above which substitutions are commonly called destabilising: Tokuriki and Tawfik,
   * Curr. Opin. Struct. Biol. 2009, 19:596, doi:10.1016/j.sbi.2009.08.003. No threshold for
   * disease.
   */
  public static final DeltaDeltaG DESTABILISING = new DeltaDeltaG(1.0);

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
