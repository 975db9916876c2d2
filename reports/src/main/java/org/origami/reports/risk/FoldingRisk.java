package org.origami.reports.risk;

/**
 * How strongly a substitution is expected to unsettle the fold. It speaks of the protein's
 * stability, never of disease.
 *
 * <p>The bounds and their sources stand in docs/clinical/folding-risk.md.
 */
public enum FoldingRisk {
  HIGH("likely to destabilise the fold strongly"),
  MODERATE("likely to destabilise the fold"),
  UNCERTAIN("may or may not destabilise the fold: the model cannot tell"),
  LOW("not expected to destabilise the fold");

  private final String words;

  FoldingRisk(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
