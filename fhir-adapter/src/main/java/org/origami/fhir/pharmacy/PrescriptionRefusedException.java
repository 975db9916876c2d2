package org.origami.fhir.pharmacy;

import org.origami.fhir.prescription.UnreadPrescription;

/** The one prescription that was asked about cannot be looked up. */
public final class PrescriptionRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final UnreadPrescription.Reason reason;
  private final String field;

  PrescriptionRefusedException(UnreadPrescription refused) {
    super(refused.reason().words());
    this.reason = refused.reason();
    this.field = refused.field();
  }

  /** A plain sentence without a full stop. */
  public String words() {
    return reason.words();
  }

  /** The field of the MedicationRequest that decided it. */
  public String field() {
    return field;
  }
}
