package org.origami.fhir.cds.card;

import java.util.List;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.origami.fhir.prescription.UnreadPrescription.Reason;
import org.origami.reports.drug.DrugGuidance;

/**
 * An order, or a prescription, with what the patient's genes mean for it.
 *
 * @param guidance one for each ingredient that the tables know; none where the order is not read
 * @param notRead why it says of no drug that it is to be given, or of which part it does not
 * @param oneDrug whether all that is ordered is one drug, so that it can be taken back alone
 */
public record AdvisedOrder(
    MedicationRequest order, List<DrugGuidance> guidance, List<Reason> notRead, boolean oneDrug) {
  public AdvisedOrder {
    guidance = List.copyOf(guidance);
    notRead = List.copyOf(notRead);
  }

  /** An order of one drug and nothing else. */
  public static AdvisedOrder of(MedicationRequest order, List<DrugGuidance> guidance) {
    return new AdvisedOrder(order, guidance, List.of(), true);
  }

  public static AdvisedOrder notRead(MedicationRequest order, Reason reason) {
    return new AdvisedOrder(order, List.of(), List.of(reason), false);
  }

  @Override
  public String toString() {
    return "advised order";
  }
}
