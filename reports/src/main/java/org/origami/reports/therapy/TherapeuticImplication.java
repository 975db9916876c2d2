package org.origami.reports.therapy;

import org.origami.genomics.variant.Variant;

/** What a variant means for one medicine: decision support, never a prescription. */
public record TherapeuticImplication(
    Variant variant, Therapy therapy, ProteinFate fate, ConditionReason reason) {
  /** Stands beside every implication. */
  public static final String CAUTION =
      "This is decision support and no prescription: the label and the treating specialist decide.";

  private static final String NOT_PATHOGENIC =
      " The laboratory does not call this variant pathogenic; a therapy presupposes the diagnosis.";

  public ConditionAnswer answer() {
    return reason.answer();
  }

  /** Such as {@code to be checked: a test of response in the patient decides}. */
  public String condition() {
    return answer().words() + ": " + reason.words();
  }

  /** What there is to know of the variant, in a sentence or two. */
  public String variantWords() {
    return fate.words() + (variant.laboratory().gravest().isPathogenic() ? "" : NOT_PATHOGENIC);
  }

  /** The whole implication in plain sentences. */
  public String words() {
    return therapy.standing().warning()
        + therapy.medicine()
        + ", for "
        + therapy.use()
        + " ("
        + therapy.status()
        + "). "
        + therapy.mechanism().words()
        + " The condition on the variant is "
        + condition()
        + ". "
        + variantWords()
        + " "
        + CAUTION;
  }
}
