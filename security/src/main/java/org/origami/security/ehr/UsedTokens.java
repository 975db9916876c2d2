package org.origami.security.ehr;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.origami.security.door.Refusal;

/**
 * Remembers each token until it has expired, so that none is used twice. When there is no room left
 * it refuses new ones: to forget an old one would let it in again.
 */
final class UsedTokens {
  /** One token of one issuer. */
  record Name(String issuer, String id) {}

  private final Clock clock;
  private final int most;
  private final Map<Name, Instant> expiry = new HashMap<>();
  private Instant nextSweep = Instant.MIN;

  UsedTokens(Clock clock, int most) {
    this.clock = clock;
    this.most = most;
  }

  /**
   * Takes note of a token.
   *
   * @param until when it would be refused for its age anyway
   */
  synchronized Optional<Refusal> use(Name token, Instant until) {
    var now = clock.instant();
    if (expiry.size() >= most || now.isAfter(nextSweep)) {
      sweep(now);
    }
    if (expiry.containsKey(token)) {
      return Optional.of(Refusal.TOKEN_REPLAYED);
    }
    if (expiry.size() >= most) {
      return Optional.of(Refusal.TOO_MANY_TOKENS);
    }
    expiry.put(token, until);
    return Optional.empty();
  }

  private void sweep(Instant now) {
    expiry.values().removeIf(now::isAfter);
    nextSweep = now.plusSeconds(30);
  }
}
