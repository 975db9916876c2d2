package org.origami.fhir.client;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * Time as the client sees it; tests put their own in.
 *
 * @param jitter from 0 to 1
 */
record Waiting(Clock clock, Pause pause, DoubleSupplier jitter) {
  /** Lets time pass. */
  @FunctionalInterface
  interface Pause {
    void sleep(Duration time) throws InterruptedException;
  }

  static Waiting real() {
    return new Waiting(
        Clock.systemUTC(),
        time -> Thread.sleep(time.toMillis()),
        () -> ThreadLocalRandom.current().nextDouble());
  }
}
