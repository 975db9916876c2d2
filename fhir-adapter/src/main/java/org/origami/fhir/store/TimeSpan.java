package org.origami.fhir.store;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The half-open interval of time that a FHIR date, dateTime or instant stands for: {@code 2026-11}
 * is the whole of November. A date without zone is read as UTC, so that every server answers alike.
 *
 * <pre>
 *   2026-11     [2026-11-01T00:00Z ............ 2026-12-01T00:00Z)
 *   2026-11-21              [2026-11-21T00:00Z, 2026-11-22T00:00Z)
 * </pre>
 */
public record TimeSpan(Instant from, Instant to) {
  /** What a period without start or end is open to; both databases hold it. */
  static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?<second>:\\d{2}(?<fraction>\\.\\d{1,9})?)?"
              + "(?<zone>Z|[+-]\\d{2}:\\d{2})?");

  public TimeSpan {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("a span of time must end after it begins");
    }
  }

  /** Empty where the text is no date of FHIR's form, or a day that no calendar has. */
  public static Optional<TimeSpan> parse(String text) {
    try {
      return Optional.ofNullable(read(text));
    } catch (DateTimeException impossibleDay) {
      return Optional.empty();
    }
  }

  private static @Nullable TimeSpan read(String text) {
    if (text.startsWith("0000")) {
      // FHIR counts years from 1, and so do both databases.
      return null;
    }
    if (YEAR.matcher(text).matches()) {
      var first = LocalDate.of(Integer.parseInt(text), 1, 1);
      return days(first, first.plusYears(1));
    }
    if (MONTH.matcher(text).matches()) {
      var month = YearMonth.parse(text);
      return days(month.atDay(1), month.plusMonths(1).atDay(1));
    }
    if (DAY.matcher(text).matches()) {
      var day = LocalDate.parse(text);
      return days(day, day.plusDays(1));
    }
    return readTime(text);
  }

  private static @Nullable TimeSpan readTime(String text) {
    var matcher = TIME.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    var from =
        matcher.group("zone") == null
            ? LocalDateTime.parse(text).toInstant(ZoneOffset.UTC)
            : OffsetDateTime.parse(text).toInstant();
    return new TimeSpan(
        from, from.plus(precision(matcher.group("second"), matcher.group("fraction"))));
  }

  private static Duration precision(@Nullable String second, @Nullable String fraction) {
    if (second == null) {
      return ChronoUnit.MINUTES.getDuration();
    }
    if (fraction == null) {
      return ChronoUnit.SECONDS.getDuration();
    }
    // Finer than the database keeps (microseconds) is read as what it keeps.
    return fraction.length() <= 4
        ? ChronoUnit.MILLIS.getDuration()
        : ChronoUnit.MICROS.getDuration();
  }

  private static TimeSpan days(LocalDate from, LocalDate to) {
    return new TimeSpan(
        from.atStartOfDay(ZoneOffset.UTC).toInstant(), to.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
