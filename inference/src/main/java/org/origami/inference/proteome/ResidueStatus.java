package org.origami.inference.proteome;

import org.origami.inference.score.StabilityMap;

/** What the table says of a residue beside its numbers. */
public enum ResidueStatus {
  ASSESSED("assessed", true),
  /** The structure carries another residue there; the numbers are of the reference's. */
  STRUCTURE_DIFFERS("structure_differs", true),
  /** pLDDT from 50 to below 70: the backbone is to be taken with caution. */
  LOW_CONFIDENCE("low_confidence", true),
  /** Residues beside it are not shown; the true loss of stability may be larger. */
  BESIDE_GAP("beside_gap", true),
  /** pLDDT below 50: no place in space to judge by. */
  VERY_LOW_CONFIDENCE("very_low_confidence", false),
  /** The chain was computed, and nothing says how sure its maker is. */
  UNKNOWN_CONFIDENCE("unknown_confidence", false),
  UNRESOLVED("unresolved", false),
  /** Outside of the twenty residues that the model knows. */
  UNKNOWN_RESIDUE("unknown_residue", false),
  /** The model itself says that it gives no answer. */
  NOT_ASSESSED("not_assessed", false);

  private final String word;
  private final boolean assessed;

  ResidueStatus(String word, boolean assessed) {
    this.word = word;
    this.assessed = assessed;
  }

  /** The same after the model was asked. */
  ResidueStatus after(StabilityMap map, int index) {
    return assessed && !map.assessed(index) ? NOT_ASSESSED : this;
  }

  /** As it stands in the table. */
  public String word() {
    return word;
  }

  /** Whether the table has numbers for it. */
  public boolean assessed() {
    return assessed;
  }
}
