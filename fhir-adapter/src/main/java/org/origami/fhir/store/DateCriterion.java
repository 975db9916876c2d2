package org.origami.fhir.store;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One date asked for in a FHIR search, such as {@code ge2026-11}: a comparison and a span of time.
 */
public record DateCriterion(Comparison comparison, TimeSpan span) {

  /** FHIR's search prefixes; {@code ap} (approximately) is not offered, as it says no rule. */
  public enum Comparison {
    EQ("relevant_from >= :from and relevant_to <= :to"),
    NE("not (relevant_from >= :from and relevant_to <= :to)"),
    GT("relevant_to > :to"),
    LT("relevant_from < :from"),
    GE("(relevant_to > :to or relevant_from >= :from)"),
    LE("(relevant_from < :from or relevant_to <= :to)"),
    SA("relevant_from >= :to"),
    EB("relevant_to <= :from");

    private final String condition;

    Comparison(String condition) {
      this.condition = condition;
    }

    /** The rule in SQL, over the parameters {@code :fromN} and {@code :toN}. */
    String condition(int number) {
      return condition.replace(":from", ":from" + number).replace(":to", ":to" + number);
    }

    private static Optional<Comparison> parse(String prefix) {
      return Stream.of(values()).filter(it -> it.name().equals(prefix)).findFirst();
    }
  }

  /** Empty where the prefix is not offered or the date is none; no prefix means {@code eq}. */
  public static Optional<DateCriterion> parse(String text) {
    if (text.length() < 2 || Character.isDigit(text.charAt(0))) {
      return of(Comparison.EQ, text);
    }
    var prefix = text.substring(0, 2);
    if (!prefix.equals(prefix.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return Comparison.parse(prefix.toUpperCase(Locale.ROOT))
        .flatMap(comparison -> of(comparison, text.substring(2)));
  }

  private static Optional<DateCriterion> of(Comparison comparison, String date) {
    return TimeSpan.parse(date).map(span -> new DateCriterion(comparison, span));
  }
}
