package org.origami.fhir.boot;

import java.time.Duration;
import org.origami.inference.InferenceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Folds the bundled structures one by one once the server is up, so that a report on them finds its
 * maps made. It gives way: the model serves whoever has waited longest, and a structure takes a
 * fraction of a second.
 */
final class FoldAhead implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(FoldAhead.class);

  private final Engine engine;
  private final Thread thread = new Thread(this::fold, "fold-ahead");
  private volatile boolean stopped;

  FoldAhead(Engine engine) {
    this.engine = engine;
    thread.setDaemon(true);
  }

  private void fold() {
    long start = System.nanoTime();
    try {
      int folded = engine.foldBundled(() -> !stopped);
      LOG.info(
          "{} bundled structures folded ahead in {} s",
          folded,
          Duration.ofNanos(System.nanoTime() - start).toSeconds());
    } catch (InferenceException e) {
      // Nobody asked yet: a report that needs the model meets the failure itself and says so.
      LOG.warn("folding ahead ended early: {}", e.failure().code());
    }
  }

  @Override
  public void start() {
    thread.start();
  }

  /** Waits for the structure in hand, so that the model is not closed under it. */
  @Override
  public void stop() {
    stopped = true;
    try {
      thread.join(Duration.ofSeconds(10).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread.isAlive();
  }

  /** After everything else has started, and stopped before it. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
