package org.origami.fhir.outbound;

import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Reference;
import org.origami.reports.risk.RiskReport;

/**
 * Turns a risk report into a Bundle of HL7 Genomics Reporting.
 *
 * <p>The Bundle is a {@code collection}: it is the answer of an operation, a set of resources to
 * read. A {@code transaction} would be an order to the reader's server.
 */
public final class RiskReportWriter {
  private final Supplier<UUID> ids;

  /**
   * @param ids gives each resource its identity; {@code UUID::randomUUID} outside of tests
   */
  public RiskReportWriter(Supplier<UUID> ids) {
    this.ids = ids;
  }

  public Bundle write(RiskReport report, ReportSubject subject) {
    var patient = PatientEntry.of(subject, ids);
    var resources = new ReportResources(subject.base(), ids);
    var results = new ArrayList<Reference>();
    var risks = new ArrayList<Reference>();
    var findings = new FindingWriters(report, subject, patient.reference(), resources);
    report.findings().forEach(finding -> findings.write(finding, results, risks));
    report.notAssessable().forEach(n -> results.add(findings.write(n)));
    report.passedOver().forEach(p -> results.add(findings.write(p)));
    report.therapies().forEach(it -> results.add(findings.write(it)));
    resources.add(
        new GenomicReportWriter(subject, patient.reference()).write(report, results, risks));
    resources.add(new ProvenanceWriter(subject).write(report, resources.references()));
    return resources.bundle(subject, patient);
  }
}
