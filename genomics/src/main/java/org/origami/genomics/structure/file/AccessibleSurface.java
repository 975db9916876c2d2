package org.origami.genomics.structure.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.origami.genomics.structure.PlacedResidue;

/**
 * The surface of each residue of a chain that water can touch, the chain standing alone.
 *
 * <p>Method: Shrake and Rupley, J. Mol. Biol. 1973, 79:351. Radii: those of DSSP (Kabsch and
 * Sander, Biopolymers 1983, 22:2577), on which the maximum areas rest that shares are taken of.
 */
final class AccessibleSurface {
  private static final double WATER = 1.40;
  private static final double SIDE_CHAIN = 1.80;
  private static final int POINTS = 150;

  /** Two atoms farther apart than this cannot cover each other. */
  private static final double CELL = 2 * (1.87 + WATER);

  private static final double[] SPHERE = sphere();

  private final List<HeavyAtom> atoms = new ArrayList<>();
  private final Map<Long, List<HeavyAtom>> cells = new HashMap<>();

  /** An atom with its radius widened by that of water. */
  private record HeavyAtom(int number, int residue, double x, double y, double z, double reach) {}

  void add(int residue, String atom, float x, float y, float z) {
    HeavyAtom heavy = new HeavyAtom(atoms.size(), residue, x, y, z, radius(atom) + WATER);
    atoms.add(heavy);
    cells.computeIfAbsent(cell(x, y, z, 0, 0, 0), k -> new ArrayList<>()).add(heavy);
  }

  private static double radius(String atom) {
    return switch (atom) {
      case "N" -> 1.65;
      case "CA" -> 1.87;
      case "C" -> 1.76;
      case "O", "OXT" -> 1.40;
      default -> SIDE_CHAIN;
    };
  }

  /**
   * In whole square ångström.
   *
   * @param complete whether a residue has all its atoms; the area of another is not known
   */
  short[] areas(boolean[] complete) {
    double[] sums = new double[complete.length];
    atoms.stream().filter(a -> complete[a.residue]).forEach(a -> sums[a.residue] += area(a));
    short[] areas = new short[complete.length];
    for (int i = 0; i < areas.length; i++) {
      areas[i] = complete[i] ? (short) Math.round(sums[i]) : PlacedResidue.UNKNOWN_AREA;
    }
    return areas;
  }

  private double area(HeavyAtom atom) {
    List<HeavyAtom> near = near(atom);
    int open = 0;
    // The atom that covered the last point most often covers the next one too.
    int last = 0;
    for (int k = 0; k < SPHERE.length; k += 3) {
      double x = atom.x + atom.reach * SPHERE[k];
      double y = atom.y + atom.reach * SPHERE[k + 1];
      double z = atom.z + atom.reach * SPHERE[k + 2];
      int covering = covering(near, last, x, y, z);
      last = covering < 0 ? last : covering;
      open += covering < 0 ? 1 : 0;
    }
    return 4 * Math.PI * atom.reach * atom.reach * open / POINTS;
  }

  /** Which atom lies over a point; -1 where none. */
  private static int covering(List<HeavyAtom> near, int first, double x, double y, double z) {
    for (int n = 0; n < near.size(); n++) {
      int k = (first + n) % near.size();
      HeavyAtom other = near.get(k);
      double squared =
          (x - other.x) * (x - other.x)
              + (y - other.y) * (y - other.y)
              + (z - other.z) * (z - other.z);
      if (squared < other.reach * other.reach) {
        return k;
      }
    }
    return -1;
  }

  private List<HeavyAtom> near(HeavyAtom atom) {
    List<HeavyAtom> near = new ArrayList<>(64);
    for (int step = 0; step < 27; step++) {
      long cell = cell(atom.x, atom.y, atom.z, step % 3 - 1, step / 3 % 3 - 1, step / 9 - 1);
      for (HeavyAtom other : cells.getOrDefault(cell, List.of())) {
        double reach = atom.reach + other.reach;
        double squared =
            (atom.x - other.x) * (atom.x - other.x)
                + (atom.y - other.y) * (atom.y - other.y)
                + (atom.z - other.z) * (atom.z - other.z);
        if (other.number != atom.number && squared < reach * reach) {
          near.add(other);
        }
      }
    }
    return near;
  }

  private static long cell(double x, double y, double z, int aside, int on, int up) {
    return part(x, aside) << 42 | part(y, on) << 21 | part(z, up);
  }

  private static long part(double place, int step) {
    return ((long) Math.floor(place / CELL) + step + (1 << 20)) & 0x1fffff;
  }

  /** Points spread evenly over a sphere along a spiral, at the golden angle from each other. */
  private static double[] sphere() {
    double[] points = new double[3 * POINTS];
    for (int k = 0; k < POINTS; k++) {
      double z = 1 - (2 * k + 1) / (double) POINTS;
      double radius = Math.sqrt(1 - z * z);
      double angle = k * Math.PI * (3 - Math.sqrt(5));
      points[3 * k] = radius * Math.cos(angle);
      points[3 * k + 1] = radius * Math.sin(angle);
      points[3 * k + 2] = z;
    }
    return points;
  }
}
