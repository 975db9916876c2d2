package org.origami.inference.onnx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which structures go through the model together: those of similar length. */
final class BatchPlan {
  /** Of the residues of a batch, the share that may be padding. */
  static final double PADDING = 0.15;

  private BatchPlan() {}

  /**
   * Places in the list, batch by batch, the longest first.
   *
   * @param lengths of the structures
   * @param residues that a batch may hold with its padding; a longer structure goes alone
   */
  static List<List<Integer>> of(List<Integer> lengths, int residues) {
    List<Integer> longestFirst =
        IntStream.range(0, lengths.size())
            .boxed()
            .sorted(Comparator.comparing((Integer place) -> lengths.get(place)).reversed())
            .toList();
    List<List<Integer>> batches = new ArrayList<>();
    List<Integer> batch = new ArrayList<>();
    long real = 0;
    for (int place : longestFirst) {
      int longest = batch.isEmpty() ? lengths.get(place) : lengths.get(batch.get(0));
      long padded = (batch.size() + 1L) * longest;
      boolean wasteful = real + lengths.get(place) < (1 - PADDING) * padded;
      if (!batch.isEmpty() && (padded > residues || wasteful)) {
        batches.add(List.copyOf(batch));
        batch.clear();
        real = 0;
      }
      batch.add(place);
      real += lengths.get(place);
    }
    if (!batch.isEmpty()) {
      batches.add(List.copyOf(batch));
    }
    return batches;
  }
}
