package org.origami.reports.drug;

/** CPIC's classification of a recommendation. */
public enum Strength {
  STRONG,
  MODERATE,
  OPTIONAL,
  /** The guideline looked at the evidence and recommends nothing. */
  NO_RECOMMENDATION
}
