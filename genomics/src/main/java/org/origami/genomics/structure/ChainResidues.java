package org.origami.genomics.structure;

import java.util.List;
import org.origami.genomics.sequence.AminoAcid;

/** What stands at each residue of a chain beside its atoms. */
final class ChainResidues {
  private final String residues;
  private final String states;
  private final short[] areas;

  /**
   * @param residues one-letter codes
   * @param states DSSP's letters
   * @param areas whole square ångström
   */
  ChainResidues(String residues, String states, short[] areas) {
    if (residues.length() != states.length() || residues.length() != areas.length) {
      throw new IllegalArgumentException("the columns of a chain have one length");
    }
    if (!residues.chars().allMatch(letter -> AminoAcid.ofLetter((char) letter).isPresent())
        || !states.chars().allMatch(c -> SecondaryStructure.ofLetter((char) c).isPresent())) {
      throw new IllegalArgumentException("a chain has known residues and states");
    }
    this.residues = residues;
    this.states = states;
    this.areas = areas.clone();
  }

  static ChainResidues of(List<PlacedResidue> placed) {
    StringBuilder letters = new StringBuilder(placed.size());
    StringBuilder states = new StringBuilder(placed.size());
    short[] areas = new short[placed.size()];
    for (PlacedResidue residue : placed) {
      areas[letters.length()] = (short) residue.area();
      letters.append(residue.residue().letter());
      states.append(residue.state().letter());
    }
    return new ChainResidues(letters.toString(), states.toString(), areas);
  }

  int size() {
    return residues.length();
  }

  AminoAcid residue(int index) {
    return AminoAcid.ofLetter(residues.charAt(index)).orElseThrow();
  }

  SecondaryStructure secondaryStructure(int index) {
    return SecondaryStructure.ofLetter(states.charAt(index)).orElseThrow();
  }

  int accessibleArea(int index) {
    return areas[index];
  }
}
