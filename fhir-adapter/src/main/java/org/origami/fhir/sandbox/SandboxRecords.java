package org.origami.fhir.sandbox;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;

/** Everything the sandbox's server holds, as FHIR resources by their id. */
record SandboxRecords(
    Map<String, Patient> patients,
    Map<String, Observation> observations,
    Map<String, MedicationRequest> prescriptions,
    Map<String, Medication> medications) {

  static SandboxRecords bundled() {
    var patients = new LinkedHashMap<String, Patient>();
    SandboxPatient.all().forEach(it -> patients.put(it.id(), patient(it)));
    var observations = new LinkedHashMap<String, Observation>();
    var counts = new LinkedHashMap<String, Integer>();
    var writer = new LaboratoryWriter();
    for (var finding : ReportedFinding.all()) {
      int number = counts.merge(finding.patient(), 1, Integer::sum);
      var id = "%s-%02d".formatted(finding.patient(), number);
      writer.write(finding, id).forEach(it -> observations.put(it.getIdPart(), it));
    }
    for (var genotype : ReportedGenotype.all()) {
      int number = counts.merge(genotype.patient(), 1, Integer::sum);
      var id = "%s-%02d".formatted(genotype.patient(), number);
      observations.put(id, writer.write(genotype, id));
    }
    var prescriptions = new LinkedHashMap<String, MedicationRequest>();
    var medications = new LinkedHashMap<String, Medication>();
    var physician = new PhysicianWriter();
    for (var written : WrittenPrescription.all()) {
      prescriptions.put(written.id(), physician.prescription(written));
      physician.medication(written).ifPresent(it -> medications.put(it.getIdPart(), it));
    }
    return new SandboxRecords(patients, observations, prescriptions, medications);
  }

  /** A copy whose reference to its medication, where it has one, leads to it. */
  MedicationRequest withMedication(MedicationRequest prescription) {
    var copy = prescription.copy();
    if (copy.hasMedicationReference()) {
      var reference = copy.getMedicationReference();
      Optional.ofNullable(medications.get(reference.getReferenceElement().getIdPart()))
          .ifPresent(reference::setResource);
    }
    return copy;
  }

  private static Patient patient(SandboxPatient described) {
    var patient = new Patient();
    patient.setId(described.id());
    patient
        .getMeta()
        .setVersionId("1")
        .setLastUpdated(Date.from(new InstantType("2026-11-02T08:00:00Z").getValue().toInstant()))
        .addTag("http://terminology.hl7.org/CodeSystem/v3-ActReason", "HTEST", "test health data");
    patient.addName().setFamily(described.family()).addGiven(described.given());
    patient
        .setGender(AdministrativeGender.fromCode(described.gender()))
        .setBirthDateElement(new DateType(described.born()));
    return patient;
  }

  List<Observation> all() {
    return new ArrayList<>(observations.values());
  }
}
