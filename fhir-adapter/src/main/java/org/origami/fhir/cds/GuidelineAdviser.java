package org.origami.fhir.cds;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.cds.card.AdvisedOrder;
import org.origami.fhir.client.PatientId;
import org.origami.fhir.pharmacy.PatientGenes;
import org.origami.fhir.prescription.PrescriptionReader;
import org.origami.fhir.prescription.PrescriptionReading;
import org.origami.fhir.prescription.UnreadPrescription;
import org.origami.genomics.pgx.GeneCall;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.DrugQuestion;
import org.origami.reports.drug.PharmacyAssessor;

/** Advises by the tables that ship. */
public final class GuidelineAdviser implements PrescriptionAdviser {
  private final PatientGenes genes;
  private final PrescriptionReader prescriptions;
  private final PharmacyAssessor assessor;

  public GuidelineAdviser(
      PatientGenes genes, PrescriptionReader prescriptions, PharmacyAssessor assessor) {
    this.genes = genes;
    this.prescriptions = prescriptions;
    this.assessor = assessor;
  }

  @Override
  public ForPatient reading(PatientId patient, List<Resource> observations) {
    var reading = genes.of("Patient/" + patient.value(), observations);
    return new Reading(patient, reading.calls(), reading.unread().size());
  }

  /** What was read of one patient. */
  private final class Reading implements ForPatient {
    private final PatientId patient;
    private final List<GeneCall> known;
    private final int unread;

    Reading(PatientId patient, List<GeneCall> known, int unread) {
      this.patient = patient;
      this.known = known;
      this.unread = unread;
    }

    @Override
    public AdvisedOrder onOrder(MedicationRequest order, List<Resource> beside) {
      return advised(order, read(order, beside));
    }

    @Override
    public AdvisedOrder onPrescription(MedicationRequest prescription, List<Resource> beside) {
      var read = read(prescription, beside).of("Patient/" + patient.value());
      return advised(prescription, read);
    }

    private PrescriptionReading read(MedicationRequest order, List<Resource> beside) {
      var sent = new ArrayList<Resource>(List.of(order));
      beside.stream().filter(it -> !(it instanceof MedicationRequest)).forEach(sent::add);
      return prescriptions.read(sent);
    }

    private AdvisedOrder advised(MedicationRequest order, PrescriptionReading read) {
      var questions = read.questions();
      return new AdvisedOrder(
          order,
          on(questions),
          read.unread().stream().map(UnreadPrescription::reason).toList(),
          read.unread().isEmpty() && questions.size() == 1 && assessor.isOneDrug(questions.get(0)));
    }

    private List<DrugGuidance> on(List<DrugQuestion> questions) {
      return assessor.assess(known, questions).guidance();
    }

    @Override
    public List<DrugGuidance> on(DrugQuestion drug) {
      return on(List.of(drug));
    }

    @Override
    public int unread() {
      return unread;
    }
  }
}
