package org.origami.fhir.sandbox;

import java.util.Date;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Reference;
import org.origami.fhir.vocabulary.Terminology;

/** Writes prescriptions in the forms in which hospitals hold them. */
final class PhysicianWriter {
  private static final Date WRITTEN =
      Date.from(new InstantType("2026-11-20T10:00:00Z").getValue().toInstant());

  MedicationRequest prescription(WrittenPrescription written) {
    var request = new MedicationRequest();
    request.setId(written.id());
    request.getMeta().setVersionId("1").setLastUpdated(WRITTEN);
    request
        .setStatus(MedicationRequestStatus.fromCode(written.status()))
        .setIntent(MedicationRequestIntent.ORDER)
        .setSubject(new Reference("Patient/" + written.patient()))
        .setAuthoredOn(WRITTEN);
    switch (written.how()) {
      case "coded", "words" -> request.setMedication(medicine(written));
      case "contained" -> {
        var medication = new Medication().setCode(medicine(written));
        medication.setId("medicine");
        request.addContained(medication);
        request.setMedication(new Reference("#medicine"));
      }
      case "beside" -> request.setMedication(new Reference("Medication/" + beside(written)));
      default -> throw new IllegalStateException("a prescription of the sandbox has no such form");
    }
    return request;
  }

  /** The medication that is a resource of its own; empty where it is not. */
  Optional<Medication> medication(WrittenPrescription written) {
    if (!written.how().equals("beside")) {
      return Optional.empty();
    }
    var medication = new Medication().setCode(medicine(written));
    medication.setId(beside(written));
    medication.getMeta().setVersionId("1").setLastUpdated(WRITTEN);
    return Optional.of(medication);
  }

  private static String beside(WrittenPrescription written) {
    return "medicine-" + written.medicine();
  }

  private static CodeableConcept medicine(WrittenPrescription written) {
    var concept = new CodeableConcept().setText(written.medicine());
    return written.rxNorm().isEmpty()
        ? concept
        : concept.addCoding(new Coding(Terminology.RXNORM, written.rxNorm(), written.medicine()));
  }
}
