package org.origami.genomics.structure;

/**
 * The atoms N, CA, C, O of a chain's residues, held as whole hundredths of an ångström.
 *
 * <p>The origin is near the chain's centre: only distances and angles mean something.
 */
final class Backbone {
  static final int ATOMS = 4;
  static final int VALUES = ATOMS * 3;

  /** Stands for an atom that the experiment did not resolve. */
  static final short UNRESOLVED = Short.MIN_VALUE;

  private static final float ANGSTROM = 0.01f;

  private final short[] hundredths;

  /** Takes the array over: the caller keeps no hand on it. */
  Backbone(short[] hundredths) {
    if (hundredths.length % VALUES != 0) {
      throw new IllegalArgumentException("a residue has four atoms of three coordinates");
    }
    this.hundredths = hundredths;
  }

  int size() {
    return hundredths.length / VALUES;
  }

  float[] angstrom() {
    float[] coordinates = new float[hundredths.length];
    for (int k = 0; k < coordinates.length; k++) {
      coordinates[k] = hundredths[k] == UNRESOLVED ? Float.NaN : hundredths[k] * ANGSTROM;
    }
    return coordinates;
  }

  boolean resolved(int index) {
    for (int k = index * VALUES; k < (index + 1) * VALUES; k++) {
      if (hundredths[k] == UNRESOLVED) {
        return false;
      }
    }
    return true;
  }
}
