package org.origami.fhir.inbound;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;

/** When an Observation was made, by the best of its times. */
final class Times {
  private static final LocalDateTime ALWAYS = LocalDate.of(1, 1, 2).atStartOfDay();
  private static final LocalDateTime NEVER = LocalDate.of(9999, 12, 30).atStartOfDay();

  private Times() {}

  /** The effective time, else the time of issue; empty where the sender gave neither. */
  static Optional<Moment> of(Observation observation) {
    return Stream.of(effective(observation), moment(observation.getIssuedElement()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Moment> effective(Observation observation) {
    if (observation.getEffective() instanceof BaseDateTimeType time) {
      return moment(time);
    }
    return observation.getEffective() instanceof Period period ? during(period) : Optional.empty();
  }

  /** A period that is open on one side may have been at any time on that side. */
  private static Optional<Moment> during(Period period) {
    var start = moment(period.getStartElement());
    var end = moment(period.getEndElement());
    if (start.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    boolean local = Stream.of(start, end).flatMap(Optional::stream).noneMatch(Moment::zoned);
    var from = start.map(it -> local ? it : it.anywhere()).map(Moment::from).orElse(ALWAYS);
    var until = end.map(it -> local ? it : it.anywhere()).map(Moment::until).orElse(NEVER);
    return from.isBefore(until) ? Optional.of(new Moment(from, until, !local)) : Optional.empty();
  }

  /** By what was written: a parsed date would be midnight where this server happens to stand. */
  private static Optional<Moment> moment(BaseDateTimeType time) {
    var text = Objects.requireNonNullElse(time.getValueAsString(), "");
    try {
      return switch (text.length()) {
        case 0 -> Optional.empty();
        case 4 -> days(Year.parse(text).atDay(1), ChronoUnit.YEARS);
        case 7 -> days(YearMonth.parse(text).atDay(1), ChronoUnit.MONTHS);
        case 10 -> days(LocalDate.parse(text), ChronoUnit.DAYS);
        default -> Optional.of(second(OffsetDateTime.parse(text)));
      };
    } catch (DateTimeException notRead) {
      return Optional.empty();
    }
  }

  private static Optional<Moment> days(LocalDate first, ChronoUnit unit) {
    return Optional.of(new Moment(first.atStartOfDay(), first.plus(1, unit).atStartOfDay(), false));
  }

  private static Moment second(OffsetDateTime time) {
    var utc = time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    var second = utc.truncatedTo(ChronoUnit.SECONDS);
    return new Moment(second, second.plusSeconds(1), true);
  }
}
