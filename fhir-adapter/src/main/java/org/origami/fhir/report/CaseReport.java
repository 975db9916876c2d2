package org.origami.fhir.report;

import org.hl7.fhir.r4.model.Bundle;
import org.origami.reports.risk.RiskReport;

/** The report of one case: as a value, and as the FHIR that says the same. */
public record CaseReport(RiskReport report, Bundle bundle) {
  /** Counts only. */
  @Override
  public String toString() {
    return "case report with " + report.findings().size() + " assessed findings";
  }
}
