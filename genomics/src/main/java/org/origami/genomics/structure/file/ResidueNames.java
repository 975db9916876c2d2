package org.origami.genomics.structure.file;

import java.util.Optional;
import java.util.Set;
import org.origami.genomics.sequence.AminoAcid;

/** What the three-letter names of a structure file stand for. */
final class ResidueNames {
  private static final Set<String> WATER = Set.of("HOH", "DOD", "WAT", "H2O", "SOL", "TIP", "TIP3");

  private static final Set<String> NUCLEOTIDES =
      Set.of("A", "C", "G", "U", "I", "N", "DA", "DC", "DG", "DT", "DU", "DI", "DN");

  /** Groups that close a chain's end and are no residues, though files number them as such. */
  private static final Set<String> CAPS = Set.of("ACE", "NH2", "NME", "NMA", "FOR");

  private ResidueNames() {}

  /** Whether such a residue is never part of a protein chain. */
  static boolean leftOut(String name) {
    return WATER.contains(name) || NUCLEOTIDES.contains(name) || CAPS.contains(name);
  }

  /**
   * The residue that the model is told: selenomethionine, put in to solve the crystal, is the
   * methionine of nature; every other residue outside of the twenty is unknown.
   */
  static AminoAcid residue(String name) {
    Optional<AminoAcid> standard = AminoAcid.ofCode(name).filter(AminoAcid::isStandard);
    return standard.orElse(name.equals("MSE") ? AminoAcid.METHIONINE : AminoAcid.UNKNOWN);
  }
}
