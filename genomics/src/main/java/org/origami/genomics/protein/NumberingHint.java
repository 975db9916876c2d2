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
    /** From the first residue after the signal or transit peptide. */
    MATURE_PROTEIN,
    /** From the first residue of a collagen's triple helix. */
    TRIPLE_HELIX,
    /** From the start of an earlier reference sequence of the same protein. */
    EARLIER_REFERENCE
  }
}
