package org.origami.genomics.pgx;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A gene's activity score, exact, as CPIC adds it up from its alleles' activity values.
 *
 * @param atLeast true for an open-ended score such as CPIC's {@code ≥3.0}, given for copies without
 *     a number
 */
public record ActivityScore(BigDecimal value, boolean atLeast)
    implements Comparable<ActivityScore> {
  private static final Pattern FORM = Pattern.compile("(≥|>=)?\\s*(\\d{1,2}(?:\\.\\d{1,3})?)");

  public ActivityScore {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("an activity score is not negative");
    }
    // One form for each number, so that equal scores are equal: 1.5, 1.0, 0.25.
    value = value.stripTrailingZeros();
    value = value.scale() < 1 ? value.setScale(1) : value;
  }

  public static ActivityScore of(String decimal) {
    return new ActivityScore(new BigDecimal(decimal), false);
  }

  /** Empty where the text is no score, such as {@code n/a}. */
  public static Optional<ActivityScore> parse(String text) {
    var form = FORM.matcher(text.strip());
    return form.matches()
        ? Optional.of(new ActivityScore(new BigDecimal(form.group(2)), form.group(1) != null))
        : Optional.empty();
  }

  @Override
  public int compareTo(ActivityScore other) {
    int byValue = value.compareTo(other.value);
    return byValue != 0 ? byValue : Boolean.compare(atLeast, other.atLeast);
  }

  /** As CPIC writes it: {@code 1.5}, {@code ≥3.0}. */
  @Override
  public String toString() {
    return (atLeast ? "≥" : "") + value.toPlainString();
  }
}
