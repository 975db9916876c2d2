package org.origami.inference.mechanism;

import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.structure.ProteinStructure;

/** The geometry of one chain's backbone. */
final class Chain {
  /** Residues whose Cβ lie within this distance of each other are called neighbours. */
  static final double NEIGHBOUR_ANGSTROM = 10;

  /** A peptide bond is 1.33 Å long; beyond this two residues are not bonded. */
  private static final double LONGEST_PEPTIDE_BOND = 2.0;

  /** Cα–Cβ bond and the half of the tetrahedral angle: Engh and Huber, Acta Cryst. A47, 1991. */
  private static final double BETA_BOND = 1.53;

  private static final double HALF_TETRAHEDRAL = Math.toRadians(109.4712) / 2;

  private static final int N = 0;
  private static final int CA = 1;
  private static final int C = 2;

  private final ProteinStructure structure;
  private final float[] coordinates;

  Chain(ProteinStructure structure) {
    this.structure = structure;
    this.coordinates = structure.coordinates();
  }

  ProteinStructure structure() {
    return structure;
  }

  int size() {
    return structure.size();
  }

  /** The reference's residue, which the model saw too. */
  AminoAcid residue(int index) {
    return structure.referenceResidue(index);
  }

  /** Such as {@code Val50}. */
  String name(int index) {
    return residue(index).code() + structure.position(index);
  }

  /** How many other residues have their Cβ within 10 Å. */
  int neighbours(int index) {
    return (int) others(index, i -> distance(index, i) <= NEIGHBOUR_ANGSTROM).count();
  }

  /** The nearest other residue of a kind within a distance; empty where there is none. */
  OptionalInt nearest(int index, double angstrom, IntPredicate kind) {
    return others(index, kind.and(i -> distance(index, i) <= angstrom))
        .boxed()
        .min(Comparator.comparingDouble(i -> distance(index, i)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private IntStream others(int index, IntPredicate kind) {
    return IntStream.range(0, size()).filter(i -> i != index && structure.resolved(i)).filter(kind);
  }

  /** Between the Cβ of two resolved residues. */
  double distance(int first, int second) {
    return beta(first).distance(beta(second));
  }

  /**
   * Where the Cβ stands or would stand, also of a glycine: at an ideal tetrahedral Cα of an L-amino
   * acid.
   */
  Point beta(int index) {
    Point ca = atom(index, CA);
    Point toN = atom(index, N).minus(ca).unit();
    Point toC = atom(index, C).minus(ca).unit();
    Point back = toN.plus(toC).unit().times(-Math.cos(HALF_TETRAHEDRAL));
    Point aside = toN.cross(toC).unit().times(Math.sin(HALF_TETRAHEDRAL));
    return ca.plus(back.plus(aside).times(BETA_BOND));
  }

  /** φ in degrees; empty at a chain end, a break or an unresolved neighbour. */
  OptionalDouble phi(int index) {
    return bonded(index - 1)
        ? OptionalDouble.of(
            Point.torsion(atom(index - 1, C), atom(index, N), atom(index, CA), atom(index, C)))
        : OptionalDouble.empty();
  }

  /** ψ in degrees; empty at a chain end, a break or an unresolved neighbour. */
  OptionalDouble psi(int index) {
    return bonded(index)
        ? OptionalDouble.of(
            Point.torsion(atom(index, N), atom(index, CA), atom(index, C), atom(index + 1, N)))
        : OptionalDouble.empty();
  }

  /** Whether a residue and the next of the chain are joined by a peptide bond. */
  boolean bonded(int index) {
    return index >= 0
        && index + 1 < size()
        && structure.resolved(index)
        && structure.resolved(index + 1)
        && atom(index, C).distance(atom(index + 1, N)) < LONGEST_PEPTIDE_BOND;
  }

  private Point atom(int index, int atom) {
    int k = 12 * index + 3 * atom;
    return new Point(coordinates[k], coordinates[k + 1], coordinates[k + 2]);
  }
}
