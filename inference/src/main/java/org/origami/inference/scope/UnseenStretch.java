package org.origami.inference.scope;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.origami.genomics.structure.ProteinStructure;

/**
 * Residues within the chain that its structure does not show. What they touch looks open to
 * solvent, so the model expects too little of a change there; docs/clinical/scope.md says how much.
 *
 * @param first position in the reference protein
 * @param last position in the reference protein
 */
public record UnseenStretch(int first, int last) {
  /** Ours: between the Cα of the residue and that of the nearest residue seen beside the gap. */
  private static final double NEAR_ANGSTROM = 10;

  private static final int VALUES_OF_RESIDUE = 12;
  private static final int CA = 3;

  /** The nearest stretch that a residue of a chain lies beside; empty where it lies by none. */
  public static Optional<UnseenStretch> near(ProteinStructure structure, int index) {
    float[] atoms = structure.coordinates();
    int[] seen = IntStream.range(0, structure.size()).filter(structure::resolved).toArray();
    return IntStream.range(1, seen.length)
        .filter(k -> structure.position(seen[k]) - structure.position(seen[k - 1]) > 1)
        .boxed()
        .min(Comparator.comparingDouble(k -> away(atoms, index, seen[k - 1], seen[k])))
        .filter(k -> away(atoms, index, seen[k - 1], seen[k]) <= NEAR_ANGSTROM)
        .map(
            k ->
                new UnseenStretch(
                    structure.position(seen[k - 1]) + 1, structure.position(seen[k]) - 1));
  }

  private static double away(float[] atoms, int index, int before, int after) {
    return Math.min(distance(atoms, index, before), distance(atoms, index, after));
  }

  private static double distance(float[] atoms, int one, int other) {
    int a = one * VALUES_OF_RESIDUE + CA;
    int b = other * VALUES_OF_RESIDUE + CA;
    double x = atoms[a] - atoms[b];
    double y = atoms[a + 1] - atoms[b + 1];
    double z = atoms[a + 2] - atoms[b + 2];
    return Math.sqrt(x * x + y * y + z * z);
  }

  /** What a reader is told. */
  public String words() {
    String residues = first == last ? "Residue " + first + " is" : range() + " are";
    return residues
        + " not seen in this structure, and the residue lies beside "
        + (first == last ? "it" : "them")
        + ": what is not seen counts as open space, so that the true loss of stability may be larger"
        + " than the number.";
  }

  private String range() {
    return "Residues " + first + " to " + last;
  }
}
