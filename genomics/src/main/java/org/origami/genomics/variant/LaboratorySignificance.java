package org.origami.genomics.variant;

/**
 * What the laboratory concluded about the variant, gravest first; LOINC 53037-8, terms of ACMG/AMP
 * 2015.
 */
public enum LaboratorySignificance {
  PATHOGENIC,
  LIKELY_PATHOGENIC,
  UNCERTAIN_SIGNIFICANCE,
  /**
   * The laboratory sent a conclusion outside of the five terms; graver than a benign one beside it,
   * which does not settle the question then.
   */
  OTHER,
  LIKELY_BENIGN,
  BENIGN,
  NOT_STATED;

  public boolean isBenign() {
    return this == BENIGN || this == LIKELY_BENIGN;
  }

  public boolean isPathogenic() {
    return this == PATHOGENIC || this == LIKELY_PATHOGENIC;
  }
}
