package org.origami.fhir.cds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Substance;
import org.origami.fhir.cds.card.AdvisedOrder;
import org.origami.fhir.client.PatientId;
import org.origami.fhir.pharmacy.PatientGenes;
import org.origami.fhir.prescription.PrescriptionReader;
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
    return new Reading(reading.calls(), reading.unread().size());
  }

  /** What was read of one patient. */
  private final class Reading implements ForPatient {
    private final List<GeneCall> known;
    private final int unread;

    Reading(List<GeneCall> known, int unread) {
      this.known = known;
      this.unread = unread;
    }

    @Override
    public AdvisedOrder on(MedicationRequest order, List<Resource> beside) {
      var sent = new ArrayList<Resource>(List.of(order));
      beside.stream()
          .filter(it -> it instanceof Medication || it instanceof Substance)
          .forEach(sent::add);
      var read = prescriptions.read(sent);
      return read.unread().stream()
          .findFirst()
          .map(it -> AdvisedOrder.notRead(order, code(it.reason())))
          .orElseGet(() -> AdvisedOrder.of(order, on(read.questions())));
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

  private static String code(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
