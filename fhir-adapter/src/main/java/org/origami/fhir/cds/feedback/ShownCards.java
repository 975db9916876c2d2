package org.origami.fhir.cds.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.origami.fhir.cds.card.Card;
import org.origami.fhir.cds.feedback.CardStore.Shown;
import org.origami.fhir.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down which cards were shown, behind the prescriber's back: advice waits for no database,
 * and is given even where there is none. Feedback finds its card by name, whichever comes first.
 */
public final class ShownCards implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ShownCards.class);
  private static final int ROOM = 20_000;
  private static final int AT_ONCE = 500;
  private static final Duration CLEANING = Duration.ofHours(6);

  private final CardStore store;
  private final Clock clock;
  private final Duration kept;
  private final BlockingQueue<Shown> queue = new LinkedBlockingQueue<>(ROOM);
  private final Thread thread = new Thread(this::work, "shown-cards");
  private volatile boolean closed;
  private Instant nextCleaning = Instant.MIN;

  /**
   * @param kept how long cards and feedback are kept
   */
  public ShownCards(CardStore store, Clock clock, Duration kept) {
    this.store = store;
    this.clock = clock;
    this.kept = kept;
    thread.setDaemon(true);
    thread.start();
  }

  /** Takes note of cards; returns at once. */
  public void shown(String service, List<Card> cards) {
    var now = clock.instant();
    for (var card : cards) {
      if (!queue.offer(new Shown(card, service, now))) {
        LOG.warn("a shown card is not counted: the store of cards does not keep up");
      }
    }
  }

  private void work() {
    while (!closed || !queue.isEmpty()) {
      try {
        write(next());
        clean();
      } catch (InterruptedException e) {
        // Asked to end: what is still waiting is written first.
        closed = true;
      } catch (StoreException e) {
        LOG.warn("shown cards are not counted: {}", e.failure().code());
      }
    }
  }

  private List<Shown> next() throws InterruptedException {
    var batch = new ArrayList<Shown>();
    var first = queue.poll(1, TimeUnit.SECONDS);
    if (first != null) {
      batch.add(first);
      queue.drainTo(batch, AT_ONCE - 1);
    }
    return batch;
  }

  private void write(List<Shown> batch) {
    if (!batch.isEmpty()) {
      store.saveShown(batch);
    }
  }

  private void clean() {
    var now = clock.instant();
    if (now.isAfter(nextCleaning)) {
      // Where it fails, it is tried again in a while and not at every turn.
      nextCleaning = now.plus(CLEANING);
      store.forgetBefore(now.minus(kept));
    }
  }

  /** Writes what is still waiting. */
  @Override
  public void close() {
    closed = true;
    try {
      thread.join(Duration.ofSeconds(10).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
