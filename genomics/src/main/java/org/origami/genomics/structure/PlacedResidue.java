package org.origami.genomics.structure;

import org.origami.genomics.sequence.AminoAcid;

/**
 * A residue of a site's chain with its place in the reference protein.
 *
 * @param position in the reference protein, from 1
 * @param residue that the chain carries
 * @param area open to solvent in whole square ångström; {@link #UNKNOWN_AREA} where not known
 * @param confidence pLDDT from 0 to 100; NaN where the chain was measured
 */
public record PlacedResidue(
    int position, AminoAcid residue, SecondaryStructure state, int area, double confidence) {
  /** The side chain is not all there. */
  public static final int UNKNOWN_AREA = -1;
}
