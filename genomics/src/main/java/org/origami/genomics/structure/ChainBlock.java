package org.origami.genomics.structure;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.origami.genomics.protein.ReferenceProtein;

/** Decodes the block of one chain of the reference pack (docs/reference-pack.md, "Blocks"). */
final class ChainBlock {
  /** Two bytes for each coordinate, one for the DSSP letter, two for the accessible area. */
  private static final int BYTES_PER_RESIDUE = 2 * Backbone.VALUES + 3;

  private ChainBlock() {}

  static ProteinStructure decode(
      ReferenceProtein protein, ChainEntry entry, byte[] pack, int blocks) {
    int size = entry.size();
    byte[] block =
        Inflated.of(pack, blocks + entry.offset(), entry.length(), size * BYTES_PER_RESIDUE);
    int states = 2 * Backbone.VALUES * size;
    return new ProteinStructure(
        protein,
        entry.source(),
        entry.positions(),
        new ChainResidues(
            entry.residues(protein.sequence()),
            new String(block, states, size, US_ASCII),
            planes(block, states + size, size)),
        new Backbone(coordinates(block, size)));
  }

  /** Sums up the steps from atom to atom; a step is a zigzag number, wrapping around 16 bits. */
  private static short[] coordinates(byte[] block, int size) {
    short[] values = planes(block, 0, size * Backbone.VALUES);
    for (int k = 0; k < values.length; k++) {
      int zigzag = Short.toUnsignedInt(values[k]);
      int step = (zigzag >>> 1) ^ -(zigzag & 1);
      values[k] = (short) (step + (k < 3 ? 0 : values[k - 3]));
    }
    return values;
  }

  /** Numbers of 16 bits whose low bytes stand before all the high bytes. */
  private static short[] planes(byte[] block, int offset, int count) {
    short[] values = new short[count];
    for (int k = 0; k < count; k++) {
      int low = Byte.toUnsignedInt(block[offset + k]);
      values[k] = (short) (block[offset + count + k] << 8 | low);
    }
    return values;
  }
}
