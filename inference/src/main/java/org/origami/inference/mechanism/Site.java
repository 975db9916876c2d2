package org.origami.inference.mechanism;

import java.util.Locale;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.structure.SecondaryStructure;

/** One residue of a chain and what shall stand in its place: what every rule looks at. */
record Site(Chain chain, int index, AminoAcid reference, AminoAcid alternate, ResidueSite numbers) {
  /**
   * The accessible share that parts a protein's inside from its surface: Levy, J. Mol. Biol. 2010,
   * 403:660, doi:10.1016/j.jmb.2010.09.028.
   */
  static final double BURIED = 0.25;

  /**
   * The accessible share above which a residue is fully exposed: Rost and Sander, Proteins 1994,
   * 20:216, doi:10.1002/prot.340200303.
   */
  static final double EXPOSED = 0.36;

  static Site of(Chain chain, int index, AminoAcid alternate) {
    ResidueSite numbers =
        new ResidueSite(
            chain.structure().relativeAccessibility(index),
            chain.neighbours(index),
            chain.phi(index).orElse(Double.NaN),
            chain.psi(index).orElse(Double.NaN),
            words(chain.structure().secondaryStructure(index)));
    return new Site(chain, index, chain.residue(index), alternate, numbers);
  }

  /** False also where the accessibility is not known. */
  boolean buried() {
    return numbers.relativeAccessibility() < BURIED;
  }

  /** False also where the accessibility is not known. */
  boolean exposed() {
    return numbers.relativeAccessibility() > EXPOSED;
  }

  SecondaryStructure secondaryStructure() {
    return chain.structure().secondaryStructure(index);
  }

  /** The place of the residue in its run of one secondary structure, from 1. */
  int placeInRun() {
    int first = index;
    while (first > 0 && chain.bonded(first - 1) && sameRun(first - 1)) {
      first--;
    }
    return index - first + 1;
  }

  private boolean sameRun(int other) {
    return chain.structure().secondaryStructure(other) == secondaryStructure();
  }

  double volumeRise() {
    return ResidueScale.VOLUME.rise(reference, alternate);
  }

  double hydrophobicityRise() {
    return ResidueScale.HYDROPHOBICITY.rise(reference, alternate);
  }

  /** Such as {@code Val50}. */
  String name() {
    return chain.name(index);
  }

  /** Such as {@code valine}. */
  static String word(AminoAcid residue) {
    return residue.name().toLowerCase(Locale.ROOT);
  }

  static String words(SecondaryStructure state) {
    return switch (state) {
      case ALPHA_HELIX -> "α-helix";
      case HELIX_3_10 -> "3₁₀-helix";
      case PI_HELIX -> "π-helix";
      case STRAND -> "β-strand";
      case BRIDGE -> "β-bridge";
      case TURN -> "turn";
      case BEND -> "bend";
      case COIL -> "loop";
    };
  }
}
