package org.origami.reports.therapy;

/** Why a variant meets a therapy's condition, does not, or must be checked. */
public enum ConditionReason {
  NAMED_RESPONSIVE(ConditionAnswer.MET, "the therapy's sources name this variant"),
  EVERY_VARIANT(
      ConditionAnswer.MET, "the label asks for no particular variant; the diagnosis decides"),
  MISSENSE_ALLELE(
      ConditionAnswer.MET, "it is a missense variant, of which the trials asked for at least one"),
  ENZYME_GIVEN(
      ConditionAnswer.MET,
      "the medicine acts on the enzyme that is given; the patient's variant does not decide"),
  LABEL_TABLE(
      ConditionAnswer.MUST_BE_CHECKED,
      "the label's own table of variants decides, which Origami does not hold"),
  RESPONSE_TEST(
      ConditionAnswer.MUST_BE_CHECKED,
      "a test of response in the patient decides, not this variant alone"),
  NOT_ESTABLISHED(ConditionAnswer.MUST_BE_CHECKED, "which variants respond is not established"),
  SPLICE_IN_TABLE(
      ConditionAnswer.MUST_BE_CHECKED,
      "the label's own table also names some variants of this kind"),
  COPIES_NOT_STATED(
      ConditionAnswer.MUST_BE_CHECKED,
      "two copies of this variant count, and how many there are was not sent"),
  OTHER_ALLELE(
      ConditionAnswer.MUST_BE_CHECKED,
      "one copy of this variant is not enough; the variant of the other allele decides"),
  TUMOUR_NOT_SHOWN(
      ConditionAnswer.MUST_BE_CHECKED,
      "the tumour must carry this variant, which was not reported as somatic"),
  NOT_IDENTIFIED(ConditionAnswer.MUST_BE_CHECKED, "which variant is meant must be settled first"),
  NO_PROTEIN(
      ConditionAnswer.NOT_MET,
      "no response is expected by this allele: there is no protein to act on; another variant of"
          + " the gene counts for itself"),
  PROBABLY_NO_PROTEIN(
      ConditionAnswer.NOT_MET,
      "no response is expected by this allele: probably there is no protein to act on; another"
          + " variant of the gene counts for itself"),
  NAMED_UNRESPONSIVE(
      ConditionAnswer.NOT_MET,
      "the therapy's sources name this variant as one that does not respond; another variant of"
          + " the gene counts for itself"),
  TWO_COPIES_NEEDED(ConditionAnswer.NOT_MET, "two copies of this variant are needed"),
  NO_LONGER_AUTHORISED(
      ConditionAnswer.NOT_MET, "whatever the variant, the medicine is no longer authorised");

  private final ConditionAnswer answer;
  private final String words;

  ConditionReason(ConditionAnswer answer, String words) {
    this.answer = answer;
    this.words = words;
  }

  public ConditionAnswer answer() {
    return answer;
  }

  public String words() {
    return words;
  }
}
