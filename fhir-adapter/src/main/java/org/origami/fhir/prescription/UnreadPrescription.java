package org.origami.fhir.prescription;

/**
 * A MedicationRequest that does not say, in a code, which drug is meant, or not all of it.
 *
 * @param reference as for {@link Prescription#reference}
 * @param field the field that decided it, such as {@code MedicationRequest.medication[x]}
 */
public record UnreadPrescription(String reference, Reason reason, String field) {
  /** Why; each code is stable and stands in the answer. */
  public enum Reason {
    NO_MEDICATION("the prescription names no medication"),
    NO_CODE("the medication or an ingredient of it has no code of RxNorm or ATC"),
    CODE_NOT_READ("the medication's code is not in the form of its code system"),
    MEDICATION_NOT_FOUND("the prescription points to a medication or ingredient that was not sent"),
    ENTERED_IN_ERROR("the prescription or its medication was entered in error"),
    NOT_TO_BE_GIVEN("the prescription says not to give the medication"),
    MEANING_CHANGED("an extension changes the prescription's meaning in a way not known here"),
    ENDED("the prescription is no draft and is not active or on hold"),
    OTHER_PATIENT("the prescription belongs to another patient"),
    PATIENT_NOT_KNOWN(
        "the prescription names its patient by an identifier of no patient that is known here");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** A plain sentence without a full stop. */
    public String words() {
      return words;
    }
  }

  /** References identify the patient's resources, so printing shows none. */
  @Override
  public String toString() {
    return "unread prescription: " + reason;
  }
}
