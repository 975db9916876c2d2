package org.origami.inference.benchmark;

import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.ResidueChain;

/**
 * A chain of any length: a bundled one as often as needed, each copy beside the one before, so that
 * a residue has the neighbours of a real protein.
 */
final class TiledChain implements ResidueChain {
  private static final int VALUES = 12;
  private static final float APART = 60;

  private final ProteinStructure tile;
  private final int size;
  private final float shift;

  /**
   * @param shift in ångström; chains that differ in it are not taken for one
   */
  TiledChain(ProteinStructure tile, int size, float shift) {
    this.tile = tile;
    this.size = size;
    this.shift = shift;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public AminoAcid referenceResidue(int index) {
    return tile.referenceResidue(index % tile.size());
  }

  @Override
  public boolean resolved(int index) {
    return tile.resolved(index % tile.size());
  }

  @Override
  public float[] coordinates() {
    float[] one = tile.coordinates();
    float[] all = new float[VALUES * size];
    for (int k = 0; k < all.length; k++) {
      int copy = k / one.length;
      int row = copy / 4;
      int[] beside = {copy % 4, row % 4, row / 4};
      all[k] = one[k % one.length] + APART * beside[k % 3] + shift;
    }
    return all;
  }
}
