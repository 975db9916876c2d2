package org.origami.genomics.structure;

import java.util.ArrayList;
import java.util.List;
import org.origami.genomics.sequence.AminoAcid;

/**
 * The hydrogen bonds between the backbones of a chain, by their electrostatic energy.
 *
 * <p>Source: Kabsch and Sander, Biopolymers 1983, 22:2577.
 */
final class HydrogenBonds {
  /** Charges of 0.42 and 0.20 electrons, in kcal·Å/mol. */
  private static final double CHARGES = 0.42 * 0.20 * 332;

  private static final double WEAKEST = -0.5;

  /** Beyond it between two CA there is no bond. */
  private static final double FARTHEST = 9.0;

  /** A peptide bond is 1.33 Å long; beyond this two residues are not joined. */
  private static final double LONGEST_PEPTIDE = 2.5;

  private static final int N = 0;
  private static final int CA = 1;
  private static final int C = 2;
  private static final int O = 3;

  private final ResidueChain chain;
  private final float[] places;
  private final List<List<Integer>> donorsOf = new ArrayList<>();

  HydrogenBonds(ResidueChain chain) {
    this.chain = chain;
    this.places = chain.coordinates();
    for (int acceptor = 0; acceptor < chain.size(); acceptor++) {
      donorsOf.add(chain.resolved(acceptor) ? donors(acceptor) : List.of());
    }
  }

  private List<Integer> donors(int acceptor) {
    List<Integer> found = new ArrayList<>(2);
    for (int donor = 1; donor < chain.size(); donor++) {
      boolean near =
          Math.abs(donor - acceptor) > 1
              && chain.resolved(donor)
              && distance(donor, CA, acceptor, CA) < FARTHEST;
      if (near && joined(donor - 1) && energy(acceptor, donor) < WEAKEST) {
        found.add(donor);
      }
    }
    return found;
  }

  private double energy(int acceptor, int donor) {
    if (chain.referenceResidue(donor) == AminoAcid.PROLINE) {
      return 0;
    }
    double[] hydrogen = hydrogen(donor);
    return CHARGES
        * (1 / distance(donor, N, acceptor, O)
            + 1 / distance(hydrogen, acceptor, C)
            - 1 / distance(hydrogen, acceptor, O)
            - 1 / distance(donor, N, acceptor, C));
  }

  /** One ångström from N, against the direction of the carbonyl before it. */
  private double[] hydrogen(int donor) {
    double length = distance(donor - 1, C, donor - 1, O);
    double[] place = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      double back = at(donor - 1, C, axis) - at(donor - 1, O, axis);
      place[axis] = at(donor, N, axis) + back / length;
    }
    return place;
  }

  /** Whether the carbonyl of the first takes the hydrogen of the second; false outside. */
  boolean bond(int acceptor, int donor) {
    return acceptor >= 0
        && acceptor < chain.size()
        && donor >= 0
        && donor < chain.size()
        && donorsOf.get(acceptor).contains(donor);
  }

  /** The residues whose hydrogen the carbonyl takes. */
  List<Integer> donorsOf(int acceptor) {
    return donorsOf.get(acceptor);
  }

  /** Whether a residue is joined to the next of the chain. */
  boolean joined(int index) {
    return index >= 0
        && index + 1 < chain.size()
        && chain.resolved(index)
        && chain.resolved(index + 1)
        && distance(index, C, index + 1, N) < LONGEST_PEPTIDE;
  }

  /** The angle in degrees by which the chain turns over five residues; 0 where it is broken. */
  double bend(int index) {
    for (int k = index - 2; k < index + 2; k++) {
      if (!joined(k)) {
        return 0;
      }
    }
    double dot = 0;
    for (int axis = 0; axis < 3; axis++) {
      dot +=
          (at(index, CA, axis) - at(index - 2, CA, axis))
              * (at(index + 2, CA, axis) - at(index, CA, axis));
    }
    double lengths = distance(index, CA, index - 2, CA) * distance(index + 2, CA, index, CA);
    return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, dot / lengths))));
  }

  private double distance(int first, int atom, int second, int other) {
    return distance(
        new double[] {at(first, atom, 0), at(first, atom, 1), at(first, atom, 2)}, second, other);
  }

  private double distance(double[] place, int index, int atom) {
    double squared = 0;
    for (int axis = 0; axis < 3; axis++) {
      double step = place[axis] - at(index, atom, axis);
      squared += step * step;
    }
    return Math.sqrt(squared);
  }

  private double at(int index, int atom, int axis) {
    return places[Backbone.VALUES * index + 3 * atom + axis];
  }
}
