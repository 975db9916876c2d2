package org.origami.reports.drug;

import java.math.BigDecimal;

/**
 * A dose as a share of the standard one, exact: 0.5 halves it, 1.5 to 2 raises it.
 *
 * @param low the smaller bound; equal to {@code high} where one number is given
 */
public record DoseFactor(BigDecimal low, BigDecimal high) {
  public DoseFactor {
    if (low.signum() < 0 || low.compareTo(high) > 0) {
      throw new IllegalArgumentException("a dose factor has bounds from 0 in order");
    }
  }
}
