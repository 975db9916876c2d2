package org.origami.inference.proteome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.origami.genomics.structure.ResidueChain;
import org.origami.inference.FoldingModel;
import org.origami.inference.proteome.ProteomeException.Failure;
import org.origami.inference.score.StabilityMap;

/**
 * Folds structures side by side, each worker from reading to its written part, so that memory holds
 * only what is under way.
 */
public final class ProteomeFold {
  private final List<? extends FoldingModel> models;
  private final int workers;
  private final int together;

  /**
   * @param models each used by one worker where there are as many as workers, else shared
   * @param workers threads
   * @param together structures that a worker gives to its model at once
   */
  public ProteomeFold(List<? extends FoldingModel> models, int workers, int together) {
    if (models.isEmpty() || workers < 1 || together < 1) {
      throw new IllegalArgumentException("a model, a worker and a structure at least");
    }
    this.models = List.copyOf(models);
    this.workers = workers;
    this.together = together;
  }

  /**
   * Folds what has no part yet, and joins all parts to the table.
   *
   * @throws ProteomeException where the table cannot be written
   * @throws org.origami.inference.InferenceException where the model fails; finished parts stay
   */
  public PartTally run(List<FoldingTask> tasks, PartFolder parts, FoldListener listener) {
    PartTally total = PartTally.NOTHING;
    List<FoldingTask> open = new ArrayList<>();
    long weight = 0;
    for (FoldingTask task : tasks) {
      Optional<PartTally> finished = parts.finished(task);
      total = finished.map(total::plus).orElse(total);
      weight += task.weight();
      if (finished.isEmpty()) {
        open.add(task);
      }
    }
    long openWeight = open.stream().mapToLong(FoldingTask::weight).sum();
    listener.begins(tasks.size(), weight, tasks.size() - open.size(), weight - openWeight, total);
    // The longest first: else one of them may be left to a single worker at the end.
    open.sort(Comparator.comparingLong(FoldingTask::weight).reversed());
    total = total.plus(fold(open, parts, listener));
    parts.join(tasks);
    return total;
  }

  private PartTally fold(List<FoldingTask> open, PartFolder parts, FoldListener listener) {
    Queue<FoldingTask> queue = new ConcurrentLinkedQueue<>(open);
    AtomicBoolean stopped = new AtomicBoolean();
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      List<Future<PartTally>> running = new ArrayList<>();
      for (int k = 0; k < workers; k++) {
        FoldingModel model = models.get(k % models.size());
        running.add(pool.submit(() -> work(model, queue, stopped, parts, listener)));
      }
      PartTally total = PartTally.NOTHING;
      for (Future<PartTally> worker : running) {
        total = total.plus(worker.get());
      }
      return total;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProteomeException(Failure.INTERRUPTED, "");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      stopped.set(true);
      end(pool);
    }
  }

  /** The workers may still use the model: it must outlive them. */
  private static void end(ExecutorService pool) {
    pool.shutdown();
    try {
      while (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
        // A single structure takes seconds.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private PartTally work(
      FoldingModel model,
      Queue<FoldingTask> queue,
      AtomicBoolean stopped,
      PartFolder parts,
      FoldListener listener) {
    PartTally total = PartTally.NOTHING;
    try {
      List<FoldingTask> turn = take(queue);
      while (!turn.isEmpty() && !stopped.get()) {
        total = total.plus(fold(model, turn, parts, listener));
        turn = take(queue);
      }
      return total;
    } catch (RuntimeException | Error e) {
      stopped.set(true);
      throw e;
    }
  }

  private List<FoldingTask> take(Queue<FoldingTask> queue) {
    List<FoldingTask> turn = new ArrayList<>(together);
    FoldingTask next = queue.poll();
    while (next != null) {
      turn.add(next);
      next = turn.size() < together ? queue.poll() : null;
    }
    return turn;
  }

  private static PartTally fold(
      FoldingModel model, List<FoldingTask> turn, PartFolder parts, FoldListener listener) {
    List<ReadChains> read = turn.stream().map(FoldingTask::read).toList();
    List<ResidueChain> chains =
        read.stream().flatMap(r -> r.chains().stream()).map(TableChain::residues).toList();
    List<StabilityMap> maps = chains.isEmpty() ? List.of() : model.fold(chains).maps();
    PartTally total = PartTally.NOTHING;
    int next = 0;
    for (int k = 0; k < turn.size(); k++) {
      List<TableChain> own = read.get(k).chains();
      List<StabilityMap> ownMaps = maps.subList(next, next + own.size());
      next += own.size();
      PartTally tally = PartTally.of(read.get(k), ownMaps);
      if (!own.isEmpty()) {
        parts.finish(turn.get(k), tally, rows -> write(rows, own, ownMaps));
      }
      total = total.plus(tally);
      synchronized (listener) {
        listener.done(turn.get(k), tally);
      }
    }
    return total;
  }

  private static void write(SubstitutionRows rows, List<TableChain> chains, List<StabilityMap> maps)
      throws java.io.IOException {
    for (int k = 0; k < chains.size(); k++) {
      rows.write(chains.get(k), maps.get(k));
    }
  }
}
