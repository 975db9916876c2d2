package org.origami.fhir.prescription;

import java.util.Optional;
import org.origami.fhir.prescription.UnreadPrescription.Reason;

/** Why a prescription, or a part of its medicine, is not read, and the field that decided it. */
record Refusal(Reason reason, String field) {
  static Optional<Refusal> of(Reason reason, String field) {
    return Optional.of(new Refusal(reason, field));
  }

  UnreadPrescription in(String reference) {
    return new UnreadPrescription(reference, reason, field);
  }
}
