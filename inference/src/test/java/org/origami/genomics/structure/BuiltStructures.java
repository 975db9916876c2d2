package org.origami.genomics.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.sequence.ProteinSequence;
import org.origami.genomics.sequence.SequenceAccession;

/**
 * Chains with ideal bond lengths and angles for tests. It stands in this package because a
 * structure is only made here.
 */
public final class BuiltStructures {
  private BuiltStructures() {}

  /** An α-helix, buried or exposed by its areas in whole square ångström. */
  public static ProteinStructure helix(String sequence, int area) {
    return of(sequence, 'H', area, -57, -47);
  }

  /** An extended chain. */
  public static ProteinStructure strand(String sequence, int area) {
    return of(sequence, 'E', area, -120, 130);
  }

  /** A chain of one conformation. */
  public static ProteinStructure of(String sequence, char state, int area, double phi, double psi) {
    return of(sequence, state, area, backbone(sequence.length(), phi, psi));
  }

  /** The same chain turned about z by 50° and about x by 70°, and moved. */
  public static ProteinStructure turned(ProteinStructure structure) {
    double a = Math.toRadians(50);
    double b = Math.toRadians(70);
    float[] from = structure.coordinates();
    double[] to = new double[from.length];
    for (int k = 0; k < from.length; k += 3) {
      double x = from[k] * Math.cos(a) - from[k + 1] * Math.sin(a);
      double y = from[k] * Math.sin(a) + from[k + 1] * Math.cos(a);
      double z = from[k + 2];
      to[k] = x + 7;
      to[k + 1] = y * Math.cos(b) - z * Math.sin(b) - 5;
      to[k + 2] = y * Math.sin(b) + z * Math.cos(b) + 3;
    }
    return with(structure, to);
  }

  /** The same chain without the atoms of one residue. */
  public static ProteinStructure unresolved(ProteinStructure structure, int index) {
    float[] from = structure.coordinates();
    double[] to = IntStream.range(0, from.length).mapToDouble(k -> from[k]).toArray();
    Arrays.fill(to, Backbone.VALUES * index, Backbone.VALUES * (index + 1), Double.NaN);
    return with(structure, to);
  }

  private static ProteinStructure with(ProteinStructure structure, double[] coordinates) {
    int size = structure.size();
    var residues = new StringBuilder();
    var states = new StringBuilder();
    short[] areas = new short[size];
    for (int i = 0; i < size; i++) {
      residues.append(structure.residue(i).letter());
      states.append(structure.secondaryStructure(i).letter());
      areas[i] = (short) structure.accessibleArea(i);
    }
    return new ProteinStructure(
        structure.protein(),
        structure.source(),
        IntStream.range(0, size).map(structure::position).toArray(),
        new ChainResidues(residues.toString(), states.toString(), areas),
        new Backbone(hundredths(coordinates)));
  }

  private static ProteinStructure of(String sequence, char state, int area, double[] coordinates) {
    short[] areas = new short[sequence.length()];
    Arrays.fill(areas, (short) area);
    var protein =
        new ReferenceProtein(
            new SequenceAccession("NP_000000", 1),
            List.of(),
            List.of(),
            new ProteinSequence(sequence));
    return new ProteinStructure(
        protein,
        new StructureSource(StructureSource.Kind.PREDICTED, "built", "A"),
        IntStream.rangeClosed(1, sequence.length()).toArray(),
        new ChainResidues(sequence, String.valueOf(state).repeat(sequence.length()), areas),
        new Backbone(hundredths(coordinates)));
  }

  private static short[] hundredths(double[] coordinates) {
    short[] whole = new short[coordinates.length];
    for (int k = 0; k < whole.length; k++) {
      whole[k] =
          Double.isNaN(coordinates[k])
              ? Backbone.UNRESOLVED
              : (short) Math.round(100 * coordinates[k]);
    }
    return whole;
  }

  /** Atom after atom, each from its bond, angle and torsion to the three before it. */
  private static double[] backbone(int residues, double phi, double psi) {
    List<double[]> chain = new ArrayList<>();
    chain.add(new double[] {0, 0, 0});
    chain.add(new double[] {1.458, 0, 0});
    double angle = Math.toRadians(111.0);
    chain.add(new double[] {1.458 - 1.525 * Math.cos(angle), 1.525 * Math.sin(angle), 0});
    for (int i = 1; i < residues; i++) {
      chain.add(next(chain, 1.329, 116.6, psi));
      chain.add(next(chain, 1.458, 121.7, 180));
      chain.add(next(chain, 1.525, 111.0, phi));
    }
    double[] flat = new double[residues * Backbone.VALUES];
    for (int i = 0; i < residues; i++) {
      List<double[]> atoms = new ArrayList<>(chain.subList(3 * i, 3 * i + 3));
      atoms.add(next(atoms, 1.231, 120.5, psi + 180));
      for (int atom = 0; atom < 4; atom++) {
        System.arraycopy(atoms.get(atom), 0, flat, Backbone.VALUES * i + 3 * atom, 3);
      }
    }
    return flat;
  }

  private static double[] next(List<double[]> chain, double bond, double angle, double torsion) {
    int n = chain.size();
    double[] c = chain.get(n - 1);
    double[] along = unit(minus(c, chain.get(n - 2)));
    double[] normal = unit(cross(minus(chain.get(n - 2), chain.get(n - 3)), along));
    double[] inside = cross(normal, along);
    double a = Math.toRadians(angle);
    double t = Math.toRadians(torsion);
    double[] place = new double[3];
    for (int k = 0; k < 3; k++) {
      place[k] =
          c[k]
              + bond
                  * (-Math.cos(a) * along[k]
                      + Math.sin(a) * Math.cos(t) * inside[k]
                      + Math.sin(a) * Math.sin(t) * normal[k]);
    }
    return place;
  }

  private static double[] minus(double[] a, double[] b) {
    return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
  }

  private static double[] cross(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }

  private static double[] unit(double[] a) {
    double length = Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]);
    return new double[] {a[0] / length, a[1] / length, a[2] / length};
  }
}
