package org.origami.inference.onnx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.origami.inference.FoldingEffort;

/** Adds up what the runs of one question cost; used by one thread. */
final class EffortMeter {
  private final long operationsPerResidue;
  private final List<FoldingEffort> runs = new ArrayList<>();

  EffortMeter(long operationsPerResidue) {
    this.operationsPerResidue = operationsPerResidue;
  }

  /** Padding is computed too, so it counts among the operations, though not among the residues. */
  void add(List<FoldInput> batch, Duration wallTime) {
    long residues = batch.stream().mapToLong(FoldInput::size).sum();
    long longest = batch.stream().mapToLong(FoldInput::size).max().orElseThrow();
    long operations = batch.size() * longest * operationsPerResidue;
    runs.add(new FoldingEffort(batch.size(), 0, residues, operations, wallTime));
  }

  /** The sum, where so many structures were asked for. */
  FoldingEffort total(int structures) {
    FoldingEffort sum = runs.stream().reduce(FoldingEffort.NONE, FoldingEffort::plus);
    int remembered = structures - sum.proteinsFolded();
    return sum.plus(new FoldingEffort(0, remembered, 0, 0, Duration.ZERO));
  }
}
