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

  /** Some predictors write a fraction of 1: no chain has every pLDDT below 1 of 100. */
  static double[] percent(double[] values) {
    double highest = Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElse(0);
    return highest > 1 ? values.clone() : Arrays.stream(values).map(v -> 100 * v).toArray();
  }
}
