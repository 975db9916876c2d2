package org.origami.inference.onnx;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.origami.genomics.structure.ResidueChain;

/** What the model sees of one chain: its atoms and its residues, nothing else. */
final class FoldInput {
  /** N, CA, C, O with x, y, z each. */
  static final int VALUES = 12;

  private final float[] coordinates;
  private final byte[] residues;

  /** Takes the arrays over: the caller keeps no hand on them. */
  FoldInput(float[] coordinates, byte[] residues) {
    if (residues.length == 0 || coordinates.length != VALUES * residues.length) {
      throw new IllegalArgumentException("a residue has twelve coordinates");
    }
    this.coordinates = coordinates;
    this.residues = residues;
  }

  /**
   * The reference's residues on the chain's backbone: ΔΔG is asked of the human protein, and an
   * engineered residue elsewhere in the crystal is not the patient's.
   */
  static FoldInput of(ResidueChain chain) {
    byte[] residues = new byte[chain.size()];
    for (int i = 0; i < residues.length; i++) {
      residues[i] = (byte) chain.referenceResidue(i).modelIndex();
    }
    return new FoldInput(chain.coordinates(), residues);
  }

  int size() {
    return residues.length;
  }

  float coordinate(int k) {
    return coordinates[k];
  }

  int residue(int index) {
    return residues[index];
  }

  /** A fingerprint of everything that the answer depends on beside the model. */
  String sha256() {
    ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * coordinates.length + residues.length);
    for (float value : coordinates) {
      bytes.putFloat(value);
    }
    bytes.put(residues);
    return sha256(bytes.array());
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
