package org.origami.fhir.cds.card;

import org.hl7.fhir.r4.model.MedicationRequest;

/** One step of a suggestion. */
public sealed interface SuggestedAction {
  /** What it does, in words for the prescriber. */
  String description();

  /** A new order. */
  record Create(String description, MedicationRequest order) implements SuggestedAction {}

  /**
   * An order taken back.
   *
   * @param orderId such as {@code MedicationRequest/17}
   */
  record Delete(String description, String orderId) implements SuggestedAction {
    public Delete {
      if (!orderId.matches("[A-Za-z]+/[A-Za-z0-9.-]{1,64}")) {
        throw new IllegalArgumentException("an order is named by a relative reference");
      }
    }
  }
}
