package org.origami.fhir.inbound;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;

/** When an Observation was made, by the best of its times. */
final class Times {
  private Times() {}

  /** The effective time, else the time of issue; empty where the sender gave neither. */
  static Optional<Instant> of(Observation observation) {
    return Stream.of(effective(observation), instant(observation.getIssuedElement()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Instant> effective(Observation observation) {
    if (observation.getEffective() instanceof BaseDateTimeType time) {
      return instant(time);
    }
    if (observation.getEffective() instanceof Period period) {
      return instant(period.getEndElement()).or(() -> instant(period.getStartElement()));
    }
    return Optional.empty();
  }

  private static Optional<Instant> instant(BaseDateTimeType time) {
    return Optional.ofNullable(time.getValue()).map(date -> date.toInstant());
  }
}
