package org.origami.fhir.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.client.PatientId;
import org.origami.fhir.inbound.CaseReading;
import org.origami.fhir.inbound.FindingsReader;
import org.origami.fhir.store.ReportStore;

/**
 * The main job. Read {@link #pull} first: the hospital's findings of a patient are read, assessed,
 * written down and stored; {@link #take} does the same with findings that were sent along.
 *
 * <p>Safe for concurrent use: a case lives in local variables only.
 */
public final class RiskReports {
  private final Hospital hospital;
  private final FindingsReader findings;
  private final CaseReporter cases;
  private final ReportStore store;
  private final CaseLog log;

  public RiskReports(
      Hospital hospital, FindingsReader findings, CaseReporter cases, ReportStore store) {
    this.hospital = hospital;
    this.findings = findings;
    this.cases = cases;
    this.store = store;
    this.log = new CaseLog();
  }

  /** Reports what the hospital knows of a patient, and stores the report whole or not at all. */
  public CaseReport pull(PatientId patient, Optional<Instant> since, CaseQuestion question) {
    var watch = log.start("pulled");
    var pulled = hospital.pull(patient, since);
    watch.lap("pull");
    var reading = PulledFindings.read(findings, pulled);
    return kept(reading, pulled.patient(), question, watch);
  }

  /**
   * Reports findings that were sent along, and stores the report whole or not at all.
   *
   * @param patient whose findings count; empty where the sender leaves it to the findings
   * @throws MixedPatientsException when the findings name several patients and the sender none
   */
  public CaseReport take(List<Resource> sent, Optional<String> patient, CaseQuestion question) {
    var watch = log.start("sent");
    if (patient.isPresent()) {
      return kept(findings.readFor(patient.get(), sent), patient.get(), question, watch);
    }
    var reading = findings.read(sent);
    if (reading.patients().size() > 1) {
      throw new MixedPatientsException(reading.patients().size());
    }
    var named = reading.patients().stream().findFirst().orElse("");
    return kept(reading, named, question, watch);
  }

  private CaseReport kept(
      CaseReading reading, String patient, CaseQuestion question, CaseLog.Watch watch) {
    watch.lap("read");
    var made = cases.report(reading, patient, question);
    watch.lap("assess");
    store.save(made.bundle());
    watch.lap("store");
    watch.done(made.report());
    return made;
  }
}
