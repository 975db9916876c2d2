package org.origami.fhir.store;

import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.Task;

/** Small synthetic reports: one of each kind of resource, bound together as a writer binds them. */
final class Reports {
  static final String LOINC = "http://loinc.org";

  private Reports() {}

  static Bundle of(String patient) {
    return of(patient, "2026-11-21T10:00:00Z");
  }

  static Bundle of(String patient, String effective) {
    var bundle = new Bundle().setType(Bundle.BundleType.COLLECTION);
    var observationUrl = add(bundle, observation(patient, effective));
    var risk =
        new RiskAssessment()
            .setStatus(RiskAssessment.RiskAssessmentStatus.FINAL)
            .setSubject(new Reference(patient))
            .addBasis(new Reference(observationUrl));
    risk.setOccurrence(new DateTimeType(effective));
    add(bundle, risk);
    var report =
        new DiagnosticReport()
            .setStatus(DiagnosticReport.DiagnosticReportStatus.FINAL)
            .setCode(code("51969-4"))
            .setSubject(new Reference(patient))
            .addResult(new Reference(observationUrl));
    report.setEffective(new DateTimeType(effective));
    var reportUrl = add(bundle, report);
    add(
        bundle,
        new Provenance()
            .addTarget(new Reference(reportUrl))
            .setRecordedElement(new InstantType("2026-11-21T10:00:01.000Z")));
    var stub = new Patient();
    stub.setId("canary");
    add(bundle, stub);
    return bundle;
  }

  /** One of each kind that is kept. */
  static Bundle withTask(String patient) {
    var bundle = of(patient);
    add(
        bundle,
        new Task()
            .setStatus(Task.TaskStatus.REQUESTED)
            .setIntent(Task.TaskIntent.PROPOSAL)
            .setCode(code("LA26421-0"))
            .setFor(new Reference(patient))
            .setAuthoredOnElement(new DateTimeType("2026-11-21T10:00:00Z")));
    return bundle;
  }

  static Observation observation(String patient, String effective) {
    var observation =
        new Observation()
            .setStatus(Observation.ObservationStatus.FINAL)
            .setCode(code("53037-8"))
            .setSubject(new Reference(patient));
    observation.setEffective(new DateTimeType(effective));
    return observation;
  }

  static CodeableConcept code(String loinc) {
    return new CodeableConcept().addCoding(new Coding().setSystem(LOINC).setCode(loinc));
  }

  static String add(Bundle bundle, Resource resource) {
    var url = "urn:uuid:" + UUID.randomUUID();
    bundle.addEntry().setFullUrl(url).setResource(resource);
    return url;
  }
}
