package org.origami.fhir.pharmacy;

import org.origami.fhir.report.Laps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each look-up: counts and durations, never who or what. */
final class PharmacyLog {
  private static final Logger LOG = LoggerFactory.getLogger(PharmacyLog.class);

  Watch start(String way) {
    return new Watch(way);
  }

  /** The stop watch of one look-up; used by one thread. */
  static final class Watch {
    private final String way;
    private final Laps laps = new Laps();

    private Watch(String way) {
      this.way = way;
    }

    void lap(String step) {
      laps.lap(step);
    }

    void done(int prescriptions) {
      LOG.info("guidance {} done in {}: {} prescriptions", way, laps, prescriptions);
    }
  }
}
