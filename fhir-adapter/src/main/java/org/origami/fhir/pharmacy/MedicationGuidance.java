package org.origami.fhir.pharmacy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.client.HospitalPrescriptions;
import org.origami.fhir.client.PatientId;
import org.origami.fhir.client.PrescriptionId;
import org.origami.fhir.inbound.GeneReading;
import org.origami.fhir.outbound.ServerBase;
import org.origami.fhir.prescription.Prescription;
import org.origami.fhir.prescription.PrescriptionReader;
import org.origami.fhir.prescription.PrescriptionReading;
import org.origami.fhir.prescription.UnreadPrescription;
import org.origami.fhir.prescription.UnreadPrescription.Reason;
import org.origami.fhir.report.MixedPatientsException;
import org.origami.fhir.store.ReportStore;

/**
 * Prescription advice. Read {@link #ofPrescription} first: the hospital's prescription and the
 * patient's gene results are pulled, answered, written down and stored; the others do the same with
 * what is sent along, or for all of a patient's prescriptions.
 *
 * <p>Safe for concurrent use: a case lives in local variables only.
 */
public final class MedicationGuidance {
  private static final String SUBJECT = "MedicationRequest.subject";

  private final PharmacyHospital hospital;
  private final PatientGenes genes;
  private final PrescriptionReader prescriptions = new PrescriptionReader();
  private final GuidanceMaker maker;
  private final ReportStore store;
  private final PharmacyLog log = new PharmacyLog();

  public MedicationGuidance(
      PharmacyHospital hospital, PatientGenes genes, GuidanceMaker maker, ReportStore store) {
    this.hospital = hospital;
    this.genes = genes;
    this.maker = maker;
    this.store = store;
  }

  /**
   * Looks a prescription of the hospital up, and then its patient's genes; stores the guidance.
   *
   * @param expected whose prescription it has to be; empty where the asker leaves it to the
   *     prescription
   * @throws PrescriptionRefusedException where it cannot be read or is somebody else's
   */
  public Bundle ofPrescription(PrescriptionId id, Optional<String> expected, ServerBase base) {
    var watch = log.start("prescription");
    var pulled = hospital.prescription(id);
    var all = prescriptions.read(pulled.resources());
    var wanted = expected.map(all::of).orElse(all);
    var prescription = one(wanted);
    var patient = patientOf(prescription, pulled);
    watch.lap("prescription");
    var found = hospital.genes(patient);
    var reading = genes.of(found);
    watch.lap("genes");
    return kept(reading, wanted, found.patient(), base, watch);
  }

  private static Prescription one(PrescriptionReading reading) {
    if (reading.prescriptions().isEmpty()) {
      throw new PrescriptionRefusedException(reading.unread().get(0));
    }
    return reading.prescriptions().get(0);
  }

  /** The patient must be this hospital's: genes of another's are not here. */
  private static PatientId patientOf(Prescription prescription, HospitalPrescriptions pulled) {
    var subject = prescription.patient().orElse("");
    var own = pulled.base() + "/";
    var relative = subject.startsWith(own) ? subject.substring(own.length()) : subject;
    return Optional.of(relative)
        .filter(text -> text.startsWith("Patient/"))
        .flatMap(text -> PatientId.parse(text.substring("Patient/".length())))
        .orElseThrow(
            () ->
                new PrescriptionRefusedException(
                    new UnreadPrescription(
                        prescription.reference(), Reason.OTHER_PATIENT, SUBJECT)));
  }

  /** Answers drugs or prescriptions that are sent along, with genes pulled from the hospital. */
  public Bundle ofPatient(PatientId patient, PrescriptionReading asked, ServerBase base) {
    var watch = log.start("patient");
    var found = hospital.genes(patient);
    var reading = genes.of(found);
    watch.lap("genes");
    return kept(reading, checked(asked, found.patient()), found.patient(), base, watch);
  }

  /**
   * Answers drugs or prescriptions that are sent along, with the genes that are sent along.
   *
   * @param patient whose results count; empty where the sender leaves it to what was sent
   * @throws MixedPatientsException when the results name several patients and the sender none
   */
  public Bundle ofSent(
      Optional<String> patient,
      Collection<? extends Resource> sent,
      PrescriptionReading asked,
      ServerBase base) {
    var watch = log.start("sent");
    var reading = patient.map(named -> genes.of(named, sent)).orElseGet(() -> genes.of(sent));
    if (patient.isEmpty() && reading.patients().size() > 1) {
      throw new MixedPatientsException(reading.patients().size());
    }
    var named = patient.or(() -> reading.patients().stream().findFirst()).orElse("");
    watch.lap("genes");
    return kept(reading, named.isEmpty() ? asked : checked(asked, named), named, base, watch);
  }

  /** A single prescription of somebody else is refused; among several it is told. */
  private static PrescriptionReading checked(PrescriptionReading asked, String patient) {
    var own = asked.of(patient);
    if (own.prescriptions().isEmpty() && own.unread().size() == 1) {
      throw new PrescriptionRefusedException(own.unread().get(0));
    }
    return own;
  }

  /** All prescriptions of a patient as the hospital holds them, with their guidance. */
  public record View(HospitalPrescriptions prescriptions, Bundle guidance) {}

  /**
   * Looks all of a patient's prescriptions up; nothing is stored, so that looking changes nothing.
   *
   * @param statuses of the prescriptions; empty for all
   */
  public View view(PatientId patient, List<String> statuses) {
    var watch = log.start("view");
    var pulled = hospital.prescriptions(patient, statuses);
    watch.lap("prescriptions");
    var found = hospital.genes(patient);
    var reading = PatientGenes.remarked(genes.of(found), pulled.remarks());
    watch.lap("genes");
    var asked = prescriptions.read(pulled.resources()).of(found.patient());
    var guidance = maker.make(reading, asked, found.patient(), ServerBase.NONE);
    watch.lap("look up");
    watch.done(asked.prescriptions().size());
    return new View(pulled, guidance);
  }

  private Bundle kept(
      GeneReading reading,
      PrescriptionReading asked,
      String patient,
      ServerBase base,
      PharmacyLog.Watch watch) {
    var guidance = maker.make(reading, asked, patient, base);
    watch.lap("look up");
    store.save(guidance);
    watch.lap("store");
    watch.done(asked.prescriptions().size());
    return guidance;
  }
}
