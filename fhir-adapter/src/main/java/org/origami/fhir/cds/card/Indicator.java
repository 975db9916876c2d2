package org.origami.fhir.cds.card;

import java.util.Locale;
import java.util.Optional;
import org.origami.reports.drug.Urgency;

/** How loud a card is; spelled here, decided by the reports. */
public enum Indicator {
  INFO,
  WARNING,
  CRITICAL;

  /** Empty where there is nothing to change, and so no card. */
  static Optional<Indicator> of(Urgency urgency) {
    return switch (urgency) {
      case NONE -> Optional.empty();
      case INFORM -> Optional.of(INFO);
      case WARN -> Optional.of(WARNING);
      case STOP -> Optional.of(CRITICAL);
    };
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
