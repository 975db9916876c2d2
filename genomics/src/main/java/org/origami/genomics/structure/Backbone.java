package org.origami.genomics.structure;

/**
 * The atoms N, CA, C, O of a chain's residues, in ångström; NaN where unresolved.
 *
 * <p>The origin is near the chain's centre: only distances and angles mean something.
 */
final class Backbone {
  static final int ATOMS = 4;
  static final int VALUES = ATOMS * 3;

  /** Stands in the pack for an atom that the experiment did not resolve. */
  static final short UNRESOLVED = Short.MIN_VALUE;

  private static final float ANGSTROM = 0.01f;

  private final float[] places;

  /** Takes the array over: the caller keeps no hand on it. */
  Backbone(float[] places) {
    if (places.length % VALUES != 0) {
      throw new IllegalArgumentException("a residue has four atoms of three coordinates");
    }
    this.places = places;
  }

  /** From whole hundredths of an ångström, as the pack holds them. */
  Backbone(short[] hundredths) {
    this(angstrom(hundredths));
  }

  private static float[] angstrom(short[] hundredths) {
    float[] places = new float[hundredths.length];
    for (int k = 0; k < places.length; k++) {
      places[k] = hundredths[k] == UNRESOLVED ? Float.NaN : hundredths[k] * ANGSTROM;
    }
    return places;
  }

  int size() {
    return places.length / VALUES;
  }

  float[] angstrom() {
    return places.clone();
  }

  boolean resolved(int index) {
    for (int k = index * VALUES; k < (index + 1) * VALUES; k++) {
      if (Float.isNaN(places[k])) {
        return false;
      }
    }
    return true;
  }
}
