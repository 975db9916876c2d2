package org.origami.inference.mechanism;

import org.origami.genomics.sequence.AminoAcid;

/** One measured number for each of the twenty residues. */
enum ResidueScale {
  /**
   * Volume in Å³.
   *
   * <p>Source: Zamyatnin, Prog. Biophys. Mol. Biol. 1972, 24:107, doi:10.1016/0079-6107(72)90005-3.
   */
  VOLUME(
      88.6, 108.5, 111.1, 138.4, 189.9, 60.1, 153.2, 166.7, 168.6, 166.7, 162.9, 114.1, 112.7,
      143.8, 173.4, 89.0, 116.1, 140.0, 227.8, 193.6),

  /**
   * Hydrophobicity π of the side chain: the logarithm of its share between octanol and water; one
   * unit is 1.36 kcal/mol at 25 °C.
   *
   * <p>Source: Fauchère and Pliška, Eur. J. Med. Chem. 1983, 18:369.
   */
  HYDROPHOBICITY(
      0.31, 1.54, -0.77, -0.64, 1.79, 0.00, 0.13, 1.80, -0.99, 1.70, 1.23, -0.60, 0.72, -0.22,
      -1.01, -0.04, 0.26, 1.22, 2.25, 0.96),

  /**
   * What a residue costs in the middle of an exposed α-helix, in kcal/mol; alanine is 0.
   *
   * <p>Source: Pace and Scholtz, Biophys. J. 1998, 75:422, doi:10.1016/S0006-3495(98)77529-0.
   */
  HELIX_COST(
      0.00, 0.68, 0.69, 0.40, 0.54, 1.00, 0.61, 0.41, 0.26, 0.21, 0.24, 0.65, 3.16, 0.39, 0.21,
      0.50, 0.66, 0.61, 0.49, 0.53),

  /**
   * What a residue costs in the middle of an exposed β-sheet, in kcal/mol; alanine is 0. Proline is
   * given as more than 3.
   *
   * <p>Source: Minor and Kim, Nature 1994, 367:660, doi:10.1038/367660a0, with the sign turned.
   */
  STRAND_COST(
      0.00, -0.52, 0.94, -0.01, -0.86, 1.20, 0.02, -1.00, -0.27, -0.51, -0.72, 0.08, 3.00, -0.23,
      -0.45, -0.70, -1.10, -0.82, -0.54, -0.96);

  /** In the order of {@code ACDEFGHIKLMNPQRSTVWY}; never written to. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final double[] values;

  ResidueScale(double... values) {
    this.values = values;
  }

  double of(AminoAcid residue) {
    return values[residue.modelIndex()];
  }

  /** What the alternate has more than the reference. */
  double rise(AminoAcid reference, AminoAcid alternate) {
    return of(alternate) - of(reference);
  }
}
