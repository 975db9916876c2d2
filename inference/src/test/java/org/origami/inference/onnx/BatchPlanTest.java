package org.origami.inference.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchPlanTest {
  @Test
  void putsStructuresOfSimilarLengthTogether() {
    assertThat(BatchPlan.of(List.of(100, 300, 98, 290), 10_000))
        .containsExactly(List.of(1, 3), List.of(0, 2));
  }

  @Test
  void keepsABatchWithinItsResidues() {
    List<Integer> lengths = IntStream.range(0, 50).mapToObj(k -> 100 + k).toList();

    assertThat(BatchPlan.of(lengths, 1000))
        .allSatisfy(
            batch ->
                assertThat(batch.size() * batch.stream().mapToInt(lengths::get).max().orElseThrow())
                    .isLessThanOrEqualTo(1000));
  }

  @Test
  void boundsThePaddingOfEachBatch() {
    List<Integer> lengths = IntStream.range(0, 200).mapToObj(k -> 20 + 4 * k).toList();

    assertThat(BatchPlan.of(lengths, 8000))
        .allSatisfy(
            batch -> {
              int real = batch.stream().mapToInt(lengths::get).sum();
              int padded = batch.size() * batch.stream().mapToInt(lengths::get).max().orElseThrow();
              assertThat(padded - real).isLessThanOrEqualTo((int) (BatchPlan.PADDING * padded));
            });
  }

  @Test
  void letsALongStructureGoAlone() {
    assertThat(BatchPlan.of(List.of(5000, 10), 1000)).containsExactly(List.of(0), List.of(1));
  }

  @Test
  void namesEachStructureOnce() {
    List<Integer> lengths = List.of(7, 7, 300, 12, 1, 1, 299);

    assertThat(BatchPlan.of(lengths, 512).stream().flatMap(List::stream))
        .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void plansNothingForNothing() {
    assertThat(BatchPlan.of(List.of(), 512)).isEmpty();
  }
}
