package org.origami.genomics.structure.file;

import java.util.Arrays;

/** The predictor's confidence, pLDDT, that stands in the B-factor's place. */
final class Confidence {
  private Confidence() {}

  /** The index of the first value that is no confidence; -1 where all are. */
  static int firstOutside(double[] values) {
    for (int k = 0; k < values.length; k++) {
      // An unresolved CA has none, and needs none.
      if (values[k] < 0 || values[k] > 100) {
        return k;
      }
    }
    return -1;
  }

  /** None for any residue. */
  static double[] unknown(int residues) {
    double[] values = new double[residues];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  /**
   * From 0 to 100. Some predictors write a fraction of 1: no chain has every pLDDT below 1 of 100.
   * One value for the whole chain is what a program writes that has none.
   */
  static double[] percent(double[] values) {
    double[] stated = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    if (Arrays.stream(stated).distinct().count() <= 1) {
      return unknown(values.length);
    }
    double highest = Arrays.stream(stated).max().orElse(0);
    return highest > 1 ? values.clone() : Arrays.stream(values).map(v -> 100 * v).toArray();
  }
}
