package org.origami.genomics.variant;

/** What the laboratory concluded about the variant; LOINC 53037-8, terms of ACMG/AMP 2015. */
public enum LaboratorySignificance {
  PATHOGENIC,
  LIKELY_PATHOGENIC,
  UNCERTAIN_SIGNIFICANCE,
  LIKELY_BENIGN,
  BENIGN,
  /** The laboratory sent a conclusion outside of the five terms; the report shows its words. */
  OTHER,
  NOT_STATED;

  public boolean isBenign() {
    return this == BENIGN || this == LIKELY_BENIGN;
  }

  public boolean isPathogenic() {
    return this == PATHOGENIC || this == LIKELY_PATHOGENIC;
  }
}
