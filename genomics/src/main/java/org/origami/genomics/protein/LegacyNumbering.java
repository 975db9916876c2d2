package org.origami.genomics.protein;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.origami.genomics.protein.NumberingHint.Numbering;
import org.origami.genomics.sequence.AminoAcid;

/** Older ways to number the residues of a protein, as they still stand in reports and papers. */
final class LegacyNumbering {
  private LegacyNumbering() {}

  /** Every older numbering in which the claimed residue would stand at the given position. */
  static List<NumberingHint> hints(ReferenceProtein protein, int position, AminoAcid claimed) {
    return Stream.of(new NumberingHint(position + 1, Numbering.WITHOUT_INITIATOR_METHIONINE))
        .filter(hint -> carries(protein, hint.position(), claimed))
        .toList();
  }

  private static boolean carries(ReferenceProtein protein, int position, AminoAcid claimed) {
    return protein.sequence().residueAt(position).equals(Optional.of(claimed));
  }
}
