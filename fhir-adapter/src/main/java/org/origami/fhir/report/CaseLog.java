package org.origami.fhir.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.origami.reports.risk.RiskReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each case: counts and durations, never who or what. */
final class CaseLog {
  private static final Logger LOG = LoggerFactory.getLogger(CaseLog.class);

  Watch start(String way) {
    return new Watch(way);
  }

  /** The stop watch of one case; used by one thread. */
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

    void done(RiskReport report) {
      LOG.info(
          "case {} done in {} ms ({}): {} assessed, {} not assessable, {} passed over, {} unread",
          way,
          TimeUnit.NANOSECONDS.toMillis(last - started),
          String.join(", ", laps),
          report.findings().size(),
          report.notAssessable().size(),
          report.passedOver().size(),
          report.unread().size());
    }
  }
}
