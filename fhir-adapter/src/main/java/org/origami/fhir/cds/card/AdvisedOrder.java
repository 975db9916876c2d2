package org.origami.fhir.cds.card;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.origami.reports.drug.DrugGuidance;

/**
 * An order, or a prescription, with what the patient's genes mean for it.
 *
 * @param guidance one for each ingredient that the tables know; none where the order is not read
 * @param notRead why it says of no drug that it is to be given, by its code; empty where it does
 */
public record AdvisedOrder(
    MedicationRequest order, List<DrugGuidance> guidance, Optional<String> notRead) {
  public AdvisedOrder {
    guidance = List.copyOf(guidance);
  }

  public static AdvisedOrder of(MedicationRequest order, List<DrugGuidance> guidance) {
    return new AdvisedOrder(order, guidance, Optional.empty());
  }

  public static AdvisedOrder notRead(MedicationRequest order, String code) {
    return new AdvisedOrder(order, List.of(), Optional.of(code));
  }

  @Override
  public String toString() {
    return "advised order";
  }
}
