package org.origami.inference.onnx;

/**
 * How the folding model is run.
 *
 * @param device where it shall run; CUDA falls back to the CPU where it does not load
 * @param threads of the CPU for one run; fixed, because the last digits depend on it
 * @param cacheBytes memory for maps of structures folded before; 0 remembers nothing
 * @param batchResidues residues, with padding, that go through the model at once; a longer
 *     structure goes alone
 */
public record OnnxSettings(Device device, int threads, long cacheBytes, int batchResidues) {
  /** Where the model shall run. */
  public enum Device {
    CPU,
    CUDA
  }

  /**
   * Two threads of the CPU, and room for about 1,400 structures of 300 residues.
   *
   * <p>On the CPU each structure goes alone: batches were measured to be no faster there (see the
   * module's README), and so an answer never depends on what else was asked, to the last bit.
   */
  public static final OnnxSettings USUAL = new OnnxSettings(Device.CPU, 2, 64L << 20, 1);

  /** As usual, on a GPU, which needs many residues at once to be busy. */
  public static final OnnxSettings GPU = new OnnxSettings(Device.CUDA, 2, 64L << 20, 16_384);

  public OnnxSettings {
    if (threads < 1 || cacheBytes < 0 || batchResidues < 1) {
      throw new IllegalArgumentException("a thread, a residue and no negative memory at least");
    }
  }

  public OnnxSettings withThreads(int other) {
    return new OnnxSettings(device, other, cacheBytes, batchResidues);
  }

  public OnnxSettings withCacheBytes(long other) {
    return new OnnxSettings(device, threads, other, batchResidues);
  }

  public OnnxSettings withBatchResidues(int other) {
    return new OnnxSettings(device, threads, cacheBytes, other);
  }
}
