package org.origami.inference.onnx;

import java.util.Arrays;
import java.util.List;
import org.origami.genomics.structure.ResidueChain;
import org.origami.inference.FoldingEffort;
import org.origami.inference.ModelIdentity;

/**
 * Whether a device gives the answers of the CPU, and how fast: what a site looks at before it
 * relies on a machine.
 *
 * @param reference the model on one thread of the CPU, one chain at a time
 * @param tried the model as it shall be run, chains together where the settings say so
 * @param largestDifference between the two, of any ΔΔG or standard deviation, in kcal/mol
 * @param repeatable whether a second run gave the same answers to the last bit
 * @param referenceEffort what the reference cost
 * @param triedEffort what the second of the two tried runs cost; the first one warms up
 */
public record DeviceTrial(
    ModelIdentity reference,
    ModelIdentity tried,
    double largestDifference,
    boolean repeatable,
    FoldingEffort referenceEffort,
    FoldingEffort triedEffort) {
  /** What the CPU and any other device may differ by, in kcal/mol. */
  public static final double TOLERANCE = 1e-3;

  /** Folds the chains once on the CPU and twice as the settings say; nothing is remembered. */
  public static DeviceTrial of(
      ModelFiles files, OnnxSettings settings, List<? extends ResidueChain> chains) {
    try (var cpu =
            OnnxFoldingModel.open(files, OnnxSettings.USUAL.withThreads(1).withCacheBytes(0));
        var tried = OnnxFoldingModel.open(files, settings.withCacheBytes(0))) {
      var expected = cpu.fold(chains);
      var first = tried.fold(chains);
      var second = tried.fold(chains);
      double largest = 0;
      boolean same = true;
      for (int k = 0; k < chains.size(); k++) {
        var once = first.maps().get(k);
        var again = second.maps().get(k);
        largest = Math.max(largest, expected.maps().get(k).largestDifference(again));
        same &= Arrays.deepEquals(once.values(), again.values());
      }
      return new DeviceTrial(
          cpu.identity(), tried.identity(), largest, same, expected.effort(), second.effort());
    }
  }

  /** Whether the device that was asked for ran, and answered as the CPU does. */
  public boolean passed() {
    return tried.fallback().isEmpty() && largestDifference <= TOLERANCE;
  }
}
