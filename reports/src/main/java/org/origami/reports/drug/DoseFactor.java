package org.origami.reports.drug;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A dose as a share of the standard one, exact: 0.5 halves it, 1.5 to 2 raises it.
 *
 * @param low the smaller bound
 * @param high equal to {@code low} where one number is given; empty where the guideline says "or
 *     more"
 */
public record DoseFactor(BigDecimal low, Optional<BigDecimal> high) {
  public DoseFactor {
    if (low.signum() < 0 || high.filter(bound -> low.compareTo(bound) > 0).isPresent()) {
      throw new IllegalArgumentException("a dose factor has bounds from 0 in order");
    }
  }

  /** From {@code 0.5}, {@code 0.3..0.8} or {@code 1.5..}. */
  static DoseFactor parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return new DoseFactor(new BigDecimal(text), Optional.of(new BigDecimal(text)));
    }
    String high = text.substring(dots + 2);
    return new DoseFactor(
        new BigDecimal(text.substring(0, dots)),
        high.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(high)));
  }
}
