package org.origami.inference.score;

import org.origami.genomics.sequence.AminoAcid;

/** What each of the twenty residues at each place of one structure does to its stability. */
public final class StabilityMap {
  /** The residues that the model knows, in the order of {@link AminoAcid#modelIndex()}. */
  public static final int ALTERNATES = 20;

  private final float[] ddg;
  private final float[] sd;

  /** From this deviation on the model says that it gives no answer. */
  private final double notAssessedSd;

  /**
   * Takes the arrays over: the caller keeps no hand on them.
   *
   * @param ddg kcal/mol, residue by residue, twenty values each; positive destabilises
   * @param sd predictive standard deviation of each, in kcal/mol
   */
  public StabilityMap(float[] ddg, float[] sd) {
    this(ddg, sd, Double.POSITIVE_INFINITY);
  }

  private StabilityMap(float[] ddg, float[] sd, double notAssessedSd) {
    if (ddg.length != sd.length || ddg.length == 0 || ddg.length % ALTERNATES != 0) {
      throw new IllegalArgumentException("a map has twenty values and deviations for each residue");
    }
    for (int k = 0; k < ddg.length; k++) {
      if (!Float.isFinite(ddg[k]) || !Float.isFinite(sd[k]) || sd[k] < 0) {
        throw new IllegalArgumentException("values are finite and deviations not negative");
      }
    }
    this.ddg = ddg;
    this.sd = sd;
    this.notAssessedSd = notAssessedSd;
  }

  /** The same of a model that has a deviation by which it says that it gives no answer. */
  public StabilityMap heeding(double notAssessed) {
    return new StabilityMap(ddg, sd, notAssessed);
  }

  /** Whether the model gives an answer for a residue. */
  public boolean assessed(int index) {
    for (int k = index * ALTERNATES; k < (index + 1) * ALTERNATES; k++) {
      if (sd[k] >= notAssessedSd) {
        return false;
      }
    }
    return true;
  }

  /** How many residues of the structure the map has. */
  public int residues() {
    return ddg.length / ALTERNATES;
  }

  /**
   * The answer for one substitution.
   *
   * @param index of the residue in the structure's chain, from 0
   */
  public StabilityChange change(int index, AminoAcid alternate) {
    if (!alternate.isStandard()) {
      throw new IllegalArgumentException("the model knows the twenty standard residues only");
    }
    int place = index * ALTERNATES + alternate.modelIndex();
    return new StabilityChange(new DeltaDeltaG(ddg[place]), sd[place]);
  }

  /** Copies of all values and of all deviations, residue by residue, twenty each. */
  public float[][] values() {
    return new float[][] {ddg.clone(), sd.clone()};
  }

  /**
   * How far two answers for one structure lie apart: the largest difference of any ΔΔG or standard
   * deviation, in kcal/mol.
   */
  public double largestDifference(StabilityMap other) {
    if (other.ddg.length != ddg.length) {
      throw new IllegalArgumentException("two answers for one structure are of one size");
    }
    double largest = 0;
    for (int k = 0; k < ddg.length; k++) {
      largest = Math.max(largest, Math.abs(ddg[k] - other.ddg[k]));
      largest = Math.max(largest, Math.abs(sd[k] - other.sd[k]));
    }
    return largest;
  }

  /** What the numbers take in memory. */
  public int bytes() {
    return Float.BYTES * (ddg.length + sd.length);
  }
}
