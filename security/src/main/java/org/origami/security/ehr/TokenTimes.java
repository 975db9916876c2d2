package org.origami.security.ehr;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.origami.security.door.Refusal;

/** Whether a token has the claims it must have, and whether its time is now. */
final class TokenTimes {
  /** Longer names would fill the memory of used tokens. */
  private static final int LONGEST_ID = 256;

  private final TokenLimits limits;
  private final Clock clock;

  TokenTimes(TokenLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  Optional<Refusal> refusalOf(JWTClaimsSet claims) {
    var id = claims.getJWTID();
    if (claims.getAudience().isEmpty()
        || claims.getExpirationTime() == null
        || claims.getIssueTime() == null
        || id == null
        || id.isBlank()
        || id.length() > LONGEST_ID) {
      return Optional.of(Refusal.TOKEN_CLAIMS);
    }
    var now = clock.instant();
    if (!now.isBefore(end(claims))) {
      return Optional.of(Refusal.TOKEN_EXPIRED);
    }
    return early(claims, now) || longer(claims)
        ? Optional.of(Refusal.TOKEN_TIMES)
        : Optional.empty();
  }

  /** When the token is refused for its age, our patience included. */
  Instant end(JWTClaimsSet claims) {
    return claims.getExpirationTime().toInstant().plus(limits.skew());
  }

  private boolean early(JWTClaimsSet claims, Instant now) {
    var soon = now.plus(limits.skew());
    var from = claims.getNotBeforeTime();
    return claims.getIssueTime().toInstant().isAfter(soon)
        || (from != null && from.toInstant().isAfter(soon));
  }

  private boolean longer(JWTClaimsSet claims) {
    var life =
        Duration.between(claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
    return life.compareTo(limits.life()) > 0;
  }
}
