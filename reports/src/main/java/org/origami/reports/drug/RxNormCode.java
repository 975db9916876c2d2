package org.origami.reports.drug;

import java.util.Optional;
import java.util.regex.Pattern;

/** A concept of RxNorm (RXCUI): an ingredient such as 704, or a product that holds one. */
public record RxNormCode(String value) {
  private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,8}");

  public RxNormCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("an RxNorm code is a number of up to nine digits");
    }
  }

  public static Optional<RxNormCode> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new RxNormCode(text)) : Optional.empty();
  }
}
