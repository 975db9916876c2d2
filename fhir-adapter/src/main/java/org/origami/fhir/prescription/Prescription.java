package org.origami.fhir.prescription;

import java.util.Optional;
import org.origami.reports.drug.DrugQuestion;

/**
 * A MedicationRequest that names its drug by a code.
 *
 * @param reference the MedicationRequest, absolute where its address is known; empty text where it
 *     has none
 * @param patient whose it is, absolute where the address is known, or a business identifier of
 *     nobody who was sent; empty where it does not say
 * @param status of the MedicationRequest, empty text where the sender gave none
 */
public record Prescription(
    String reference, Optional<String> patient, String status, DrugQuestion question) {
  /** Prescriptions identify people, so printing shows none. */
  @Override
  public String toString() {
    return "[prescription]";
  }
}
