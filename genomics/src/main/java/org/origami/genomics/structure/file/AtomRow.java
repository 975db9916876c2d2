package org.origami.genomics.structure.file;

/**
 * One atom as its line states it.
 *
 * @param polymer whether the file places it in the chain itself, not among ligands and solvent
 * @param hetero whether its residue is not a standard one, as the file says
 * @param conformer the alternate location; empty where there is but one
 * @param chain as the author named it
 * @param occupancy 1 where the file states none
 * @param bFactor NaN where the file states none
 */
record AtomRow(
    boolean polymer,
    boolean hetero,
    String atom,
    String conformer,
    String residue,
    String chain,
    ResidueNumber number,
    float x,
    float y,
    float z,
    double occupancy,
    double bFactor) {
  /** From here on the model takes an atom for absent; inference/training/ddg/geometry.py, FAR. */
  private static final float FARTHEST = 10_000;

  /** What cannot be a coordinate in ångström, in the file nor counted from the chain's centre. */
  static boolean absurd(float coordinate) {
    return !(Math.abs(coordinate) < FARTHEST);
  }
}
