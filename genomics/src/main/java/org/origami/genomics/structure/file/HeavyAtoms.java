package org.origami.genomics.structure.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.origami.genomics.sequence.AminoAcid;

/** All atoms of a residue but its hydrogens. */
final class HeavyAtoms {
  /** How many a whole residue has, without the OXT of a chain's end. */
  private static final Map<AminoAcid, Integer> WHOLE =
      Map.ofEntries(
          Map.entry(AminoAcid.GLYCINE, 4),
          Map.entry(AminoAcid.ALANINE, 5),
          Map.entry(AminoAcid.SERINE, 6),
          Map.entry(AminoAcid.CYSTEINE, 6),
          Map.entry(AminoAcid.THREONINE, 7),
          Map.entry(AminoAcid.VALINE, 7),
          Map.entry(AminoAcid.PROLINE, 7),
          Map.entry(AminoAcid.ASPARTATE, 8),
          Map.entry(AminoAcid.ASPARAGINE, 8),
          Map.entry(AminoAcid.ISOLEUCINE, 8),
          Map.entry(AminoAcid.LEUCINE, 8),
          Map.entry(AminoAcid.METHIONINE, 8),
          Map.entry(AminoAcid.GLUTAMATE, 9),
          Map.entry(AminoAcid.GLUTAMINE, 9),
          Map.entry(AminoAcid.LYSINE, 9),
          Map.entry(AminoAcid.HISTIDINE, 10),
          Map.entry(AminoAcid.PHENYLALANINE, 11),
          Map.entry(AminoAcid.ARGININE, 11),
          Map.entry(AminoAcid.TYROSINE, 12),
          Map.entry(AminoAcid.TRYPTOPHAN, 14));

  private final List<AtomRow> atoms = new ArrayList<>(14);

  void add(AtomRow row) {
    if (!hydrogen(row.atom()) && atoms.stream().noneMatch(a -> a.atom().equals(row.atom()))) {
      atoms.add(row);
    }
  }

  /** Old files set a digit before the letter, as in {@code 1HB}. */
  private static boolean hydrogen(String name) {
    int first = name.chars().dropWhile(Character::isDigit).findFirst().orElse(0);
    return first == 'H' || first == 'D';
  }

  /** These, and of the others those that are not among them. */
  HeavyAtoms with(HeavyAtoms others) {
    HeavyAtoms both = new HeavyAtoms();
    atoms.forEach(both::add);
    others.atoms.forEach(both::add);
    return both;
  }

  void showTo(AccessibleSurface surface, int index) {
    atoms.forEach(a -> surface.add(index, a.atom(), a.x(), a.y(), a.z()));
  }

  /** Whether no atom of the residue is missing; false also where it is none of the twenty. */
  boolean whole(AminoAcid residue) {
    long counted = atoms.stream().filter(a -> !a.atom().equals("OXT")).count();
    return residue.isStandard() && counted >= WHOLE.getOrDefault(residue, Integer.MAX_VALUE);
  }
}
