package org.origami.fhir.client;

import java.time.Duration;

/**
 * How often a request is tried and how long is waited between.
 *
 * @param attempts all tries together, at least one
 * @param first the wait after the first failure; it doubles from try to try
 * @param longest no wait of our own is longer
 */
public record RetryPlan(int attempts, Duration first, Duration longest) {
  public static final RetryPlan USUAL =
      new RetryPlan(4, Duration.ofMillis(250), Duration.ofSeconds(5));

  public RetryPlan {
    if (attempts < 1 || first.isNegative() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException("a plan tries at least once and waits ever longer");
    }
  }

  /**
   * The wait after a failed try.
   *
   * @param attempt the number of the failed try, from 1
   * @param jitter from 0 to 1; half of the wait depends on it, so that callers do not march in step
   */
  Duration waitAfter(int attempt, double jitter) {
    // Twenty doublings are beyond every longest wait.
    long doubled = first.toMillis() << Math.min(attempt - 1, 20);
    long whole = Math.min(doubled, longest.toMillis());
    return Duration.ofMillis(Math.round(whole * (0.5 + jitter / 2)));
  }
}
