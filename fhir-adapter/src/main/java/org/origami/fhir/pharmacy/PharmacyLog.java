package org.origami.fhir.pharmacy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
    private final List<String> laps = new ArrayList<>();
    private final long started = System.nanoTime();
    private long last = started;

    private Watch(String way) {
      this.way = way;
    }

    void lap(String step) {
      long now = System.nanoTime();
      laps.add(step + " " + TimeUnit.NANOSECONDS.toMillis(now - last) + " ms");
      last = now;
    }

    void done(int prescriptions) {
      LOG.info(
          "guidance {} done in {} ms ({}): {} prescriptions",
          way,
          TimeUnit.NANOSECONDS.toMillis(last - started),
          String.join(", ", laps),
          prescriptions);
    }
  }
}
