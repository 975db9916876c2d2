package org.origami.fhir.report;

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
    private final Laps laps = new Laps();

    private Watch(String way) {
      this.way = way;
    }

    void lap(String step) {
      laps.lap(step);
    }

    void done(RiskReport report) {
      LOG.info(
          "case {} done in {}: {} assessed, {} not assessable, {} passed over, {} unread",
          way,
          laps,
          report.findings().size(),
          report.notAssessable().size(),
          report.passedOver().size(),
          report.unread().size());
    }
  }
}
