package org.origami.genomics.structure;

import org.origami.genomics.sequence.AminoAcid;

/**
 * The largest solvent-accessible surface of each residue, in square ångström.
 *
 * <p>Source: Tien et al., PLoS ONE 2013, 8:e80635, table 1, theoretical values.
 */
final class MaximumArea {
  /** In the order of {@code ACDEFGHIKLMNPQRSTVWY}. */
  private static final int[] SQUARE_ANGSTROM = {
    129, 167, 193, 223, 240, 104, 224, 197, 236, 201, 224, 195, 159, 225, 274, 155, 172, 174, 285,
    263
  };

  private MaximumArea() {}

  /** From 0 (buried) to 1; NaN for a residue outside of the twenty or an area not known. */
  static double share(AminoAcid residue, int squareAngstrom) {
    if (!residue.isStandard() || squareAngstrom < 0) {
      return Double.NaN;
    }
    return Math.min(1.0, squareAngstrom / (double) SQUARE_ANGSTROM[residue.modelIndex()]);
  }
}
