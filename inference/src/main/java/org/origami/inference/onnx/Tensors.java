package org.origami.inference.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

/** A batch of structures as the tensors of the contract, padded to the longest. */
final class Tensors implements AutoCloseable {
  static final String COORDINATES = "coordinates";
  static final String SEQUENCE = "sequence";
  static final String MASK = "mask";
  static final String DDG = "ddg";
  static final String DDG_SD = "ddg_sd";
  static final int UNKNOWN = 20;

  private final OnnxTensor coordinates;
  private final OnnxTensor sequence;
  private final OnnxTensor mask;

  private Tensors(OnnxTensor coordinates, OnnxTensor sequence, OnnxTensor mask) {
    this.coordinates = coordinates;
    this.sequence = sequence;
    this.mask = mask;
  }

  static Tensors of(OrtEnvironment environment, List<FoldInput> batch, int longest)
      throws OrtException {
    int rows = batch.size();
    FloatBuffer atoms = floats(rows * longest * FoldInput.VALUES);
    LongBuffer letters = longs(rows * longest);
    FloatBuffer real = floats(rows * longest);
    for (FoldInput input : batch) {
      for (int i = 0; i < longest; i++) {
        boolean there = i < input.size();
        letters.put(there ? input.residue(i) : UNKNOWN);
        real.put(there ? 1 : 0);
        for (int k = i * FoldInput.VALUES; k < (i + 1) * FoldInput.VALUES; k++) {
          atoms.put(there ? input.coordinate(k) : Float.NaN);
        }
      }
    }
    return of(environment, atoms.flip(), letters.flip(), real.flip(), rows, longest);
  }

  private static Tensors of(
      OrtEnvironment environment,
      FloatBuffer atoms,
      LongBuffer letters,
      FloatBuffer real,
      long rows,
      long longest)
      throws OrtException {
    OnnxTensor first =
        OnnxTensor.createTensor(environment, atoms, new long[] {rows, longest, 4, 3});
    try {
      OnnxTensor second = OnnxTensor.createTensor(environment, letters, new long[] {rows, longest});
      try {
        OnnxTensor third = OnnxTensor.createTensor(environment, real, new long[] {rows, longest});
        return new Tensors(first, second, third);
      } catch (OrtException e) {
        second.close();
        throw e;
      }
    } catch (OrtException e) {
      first.close();
      throw e;
    }
  }

  Map<String, OnnxTensor> byName() {
    return Map.of(COORDINATES, coordinates, SEQUENCE, sequence, MASK, mask);
  }

  private static FloatBuffer floats(int count) {
    return direct(count * Float.BYTES).asFloatBuffer();
  }

  private static LongBuffer longs(int count) {
    return direct(count * Long.BYTES).asLongBuffer();
  }

  private static ByteBuffer direct(int bytes) {
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
  }

  @Override
  public void close() {
    coordinates.close();
    sequence.close();
    mask.close();
  }
}
