package org.origami.inference.scope;

import java.util.Optional;
import java.util.stream.IntStream;
import org.origami.genomics.structure.ProteinStructure;

/**
 * A helix that looks as if it spanned a membrane, where the model, which learned from soluble
 * domains, is out of its depth; docs/clinical/scope.md says how well the rule tells.
 *
 * @param first position in the reference protein
 * @param last position in the reference protein
 */
public record MembraneSpan(int first, int last) {
  /** Kyte and Doolittle, J. Mol. Biol. 1982, 157:105: 19 residues whose mean is above 1.6. */
  private static final int WINDOW = 19;

  private static final double HYDROPATHY = 1.6;

  private static final String ORDER = "ACDEFGHIKLMNPQRSTVWY";

  /** In that order, from the same paper. */
  private static final double[] SCALE = {
    1.8, 2.5, -3.5, -3.5, 2.8, -0.4, -3.2, 4.5, -3.9, 3.8, 1.9, -3.5, -1.6, -3.5, -4.5, -0.8, -0.7,
    4.2, -0.9, -1.3
  };

  /** Ours: a stretch of which less is helix, or less is seen, is another thing. */
  private static final double HELIX = 0.8;

  private static final int SEEN = 15;

  /**
   * Ours: the greasy side chains of a soluble core are open by less of their surface than this, in
   * the mean; those that a membrane covers are open by more.
   */
  private static final double OPEN = 0.12;

  /** The span that holds a residue of a chain; empty where it is in none. */
  public static Optional<MembraneSpan> at(ProteinStructure structure, int index) {
    String letters = structure.protein().sequence().letters();
    int position = structure.position(index);
    int first = position;
    while (greasy(letters, first)) {
      first--;
    }
    int last = position;
    while (greasy(letters, last)) {
      last++;
    }
    MembraneSpan span = new MembraneSpan(first + 1, last - 1);
    return span.last >= span.first && span.looksLikeOne(structure)
        ? Optional.of(span)
        : Optional.empty();
  }

  /** Whether a 1-based position lies in a window of the mean hydropathy of membrane spans. */
  private static boolean greasy(String letters, int position) {
    int first = Math.max(0, position - WINDOW);
    for (int from = first; from < position && from + WINDOW <= letters.length(); from++) {
      if (sum(letters, from) > HYDROPATHY * WINDOW) {
        return true;
      }
    }
    return false;
  }

  private static double sum(String letters, int from) {
    double sum = 0;
    for (int k = from; k < from + WINDOW; k++) {
      sum += hydropathy(letters.charAt(k));
    }
    return sum;
  }

  /** A residue outside of the twenty is taken for neither. */
  private static double hydropathy(char letter) {
    int place = ORDER.indexOf(letter);
    return place < 0 ? 0 : SCALE[place];
  }

  private boolean looksLikeOne(ProteinStructure structure) {
    int[] seen =
        IntStream.range(0, structure.size())
            .filter(i -> structure.position(i) >= first && structure.position(i) <= last)
            .toArray();
    long helix = IntStream.of(seen).filter(i -> structure.secondaryStructure(i).isHelix()).count();
    if (seen.length < SEEN || helix < HELIX * seen.length) {
      return false;
    }
    // Where no surface is known the helix alone has to tell: a caution too many harms less.
    return IntStream.of(seen)
            .filter(i -> hydropathy(structure.referenceResidue(i).letter()) > HYDROPATHY)
            .mapToDouble(structure::relativeAccessibility)
            .filter(share -> !Double.isNaN(share))
            .average()
            .orElse(1)
        >= OPEN;
  }

  /** What a reader is told. */
  public String words() {
    return "The residue lies in a helix, residues "
        + first
        + " to "
        + last
        + ", that is as hydrophobic as those that span membranes: the model learned from soluble"
        + " domains, and in a membrane its number does not hold.";
  }
}
