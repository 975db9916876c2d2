package org.origami.genomics.protein;

/**
 * The position that a residue has in the reference when the given one was counted in an older way.
 *
 * @param position 1-based on the reference, as HGVS counts
 * @param numbering how the older way counts
 */
public record NumberingHint(int position, Numbering numbering) {
  /** Ways of counting residues that stand in older reports and papers. */
  public enum Numbering {
    /** From the residue after the initiator methionine. */
    WITHOUT_INITIATOR_METHIONINE,
    /** From the first residue of the mature protein. */
    MATURE_PROTEIN
  }
}
