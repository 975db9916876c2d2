package org.origami.inference;

import java.util.Arrays;
import java.util.List;
import org.origami.genomics.structure.ResidueChain;
import org.origami.inference.score.StabilityMap;

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

  /**
   * Folds the chains once by the reference and twice by the other.
   *
   * @param reference on one thread of the CPU, one chain at a time; remembers nothing
   * @param tried as it shall be run; remembers nothing
   */
  public static DeviceTrial of(
      FoldingModel reference, FoldingModel tried, List<? extends ResidueChain> chains) {
    FoldingPass expected = reference.fold(chains);
    FoldingPass first = tried.fold(chains);
    FoldingPass second = tried.fold(chains);
    double largest = 0;
    boolean same = true;
    for (int k = 0; k < chains.size(); k++) {
      StabilityMap once = first.maps().get(k);
      StabilityMap again = second.maps().get(k);
      largest = Math.max(largest, expected.maps().get(k).largestDifference(again));
      same &= Arrays.deepEquals(once.values(), again.values());
    }
    return new DeviceTrial(
        reference.identity(), tried.identity(), largest, same, expected.effort(), second.effort());
  }

  /** Whether the device that was asked for ran, and answered as the CPU does. */
  public boolean passed() {
    return tried.fallback().isEmpty() && largestDifference <= TOLERANCE;
  }
}
