package org.origami.reports.therapy;

import org.origami.genomics.variant.Variant;

/** What a variant means for one medicine: decision support, never a prescription. */
public record TherapeuticImplication(
    Variant variant, Therapy therapy, ProteinFate fate, ConditionReason reason) {
  /** Stands beside every implication. */
  public static final String CAUTION =
      "This is decision support and no prescription: the label and the treating specialist decide.";

  private static final String PRESUPPOSES = "; a therapy presupposes the diagnosis.";

  public ConditionAnswer answer() {
    return reason.answer();
  }

  /** Such as {@code to be checked: a test of response in the patient decides}. */
  public String condition() {
    return answer().words() + ": " + reason.words();
  }

  /** What there is to know of the variant, in a sentence or two. */
  public String variantWords() {
    return variant.laboratory().isPathogenic()
        ? fate.words()
        : fate.words() + " " + laboratoryWords() + PRESUPPOSES;
  }

  private String laboratoryWords() {
    return switch (variant.laboratory().gravest()) {
      case PATHOGENIC, LIKELY_PATHOGENIC -> "The laboratory calls this variant pathogenic";
      case UNCERTAIN_SIGNIFICANCE -> "The laboratory calls this variant's significance uncertain";
      case LIKELY_BENIGN, BENIGN -> "The laboratory calls this variant benign or likely benign";
      case OTHER ->
          "The laboratory's conclusion on this variant is none of the five standard terms";
      case NOT_STATED -> "No conclusion of the laboratory on this variant was sent";
    };
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
