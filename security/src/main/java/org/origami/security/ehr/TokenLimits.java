package org.origami.security.ehr;

import java.time.Duration;

/**
 * What a token may ask of us.
 *
 * @param life the longest time between {@code iat} and {@code exp}
 * @param skew how far the caller's clock may be off
 * @param remembered how many used tokens are kept in mind at once
 */
public record TokenLimits(Duration life, Duration skew, int remembered) {
  /** CDS Hooks advises a life of five minutes; twice that leaves room. */
  public static final TokenLimits USUAL =
      new TokenLimits(Duration.ofMinutes(10), Duration.ofSeconds(30), 200_000);

  public TokenLimits {
    if (life.isNegative() || life.isZero() || skew.isNegative() || remembered < 1) {
      throw new IllegalArgumentException("a token lives for a while, and at least one is kept");
    }
  }
}
