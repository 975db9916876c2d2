package org.origami.reports.therapy;

/** What a label, guideline or trial asks of the variant. */
public enum ConditionKind {
  /** No particular variant; the diagnosis decides. */
  EVERY_VARIANT,
  /** A table of variants in the label, of which we hold a part at most. */
  LABEL_TABLE,
  /** The named variants and no other. */
  NAMED_VARIANTS,
  /** A test in the patient, whatever the variant. */
  RESPONSE_TEST,
  /** At least one missense variant. */
  MISSENSE_ALLELE,
  /** Nothing: the medicine acts on an enzyme that is given. */
  ENZYME_GIVEN,
  /** Nobody knows yet which variants respond. */
  NOT_ESTABLISHED
}
