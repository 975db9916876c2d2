package org.origami.fhir.client;

import ca.uhn.fhir.rest.client.apache.ApacheHttpResponse;
import ca.uhn.fhir.rest.client.api.IClientInterceptor;
import ca.uhn.fhir.rest.client.api.IHttpRequest;
import ca.uhn.fhir.rest.client.api.IHttpResponse;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.http.HttpEntity;
import org.apache.http.HttpResponse;
import org.apache.http.entity.HttpEntityWrapper;
import org.origami.fhir.client.HospitalException.Failure;

/**
 * Stands beside every request of one pull: gives it its token, and ends an answer that is too large
 * or drips too slowly for the pull's time.
 */
final class PullGuard implements IClientInterceptor {
  private final AccessTokens tokens;
  private final Clock clock;
  private final Instant deadline;
  private long bytesLeft;
  private Optional<String> token = Optional.empty();
  private AnswerHead head = AnswerHead.NONE;
  private Optional<Failure> failure = Optional.empty();

  PullGuard(AccessTokens tokens, Clock clock, PullLimits limits) {
    this.tokens = tokens;
    this.clock = clock;
    this.deadline = clock.instant().plus(limits.whole());
    this.bytesLeft = limits.bytes();
  }

  /**
   * Makes ready for one request.
   *
   * <p>The token is had here and not while HAPI sends, because HAPI logs what fails there.
   */
  void prepare() {
    head = AnswerHead.NONE;
    failure = Optional.empty();
    try {
      token = tokens.current();
    } catch (RuntimeException e) {
      // Its message may hold the token's server or worse; only the code goes on.
      throw new HospitalException(Failure.NO_TOKEN);
    }
  }

  @Override
  public void interceptRequest(IHttpRequest request) {
    token.ifPresent(bearer -> request.addHeader("Authorization", "Bearer " + bearer));
  }

  @Override
  public void interceptResponse(IHttpResponse response) {
    head = AnswerHead.of(response, clock.instant());
    if (response instanceof ApacheHttpResponse apache) {
      HttpResponse raw = apache.getResponse();
      if (raw.getEntity() != null) {
        raw.setEntity(new GuardedEntity(raw.getEntity()));
      }
    }
  }

  Duration timeLeft() {
    return Duration.between(clock.instant(), deadline);
  }

  /** What the last answer said of itself before its body; empty where there was none. */
  AnswerHead head() {
    return head;
  }

  /** Why the guard itself ended the last answer. */
  Optional<Failure> failure() {
    return failure;
  }

  private void spend(int bytes) throws IOException {
    bytesLeft -= Math.max(bytes, 0);
    if (bytesLeft < 0) {
      failure = Optional.of(Failure.TOO_LARGE);
    } else if (timeLeft().isNegative()) {
      failure = Optional.of(Failure.TOO_SLOW);
    }
    if (failure.isPresent()) {
      throw new InterruptedIOException("the pull's limit is reached");
    }
  }

  /** An answer's body that is counted while it is read. */
  private final class GuardedEntity extends HttpEntityWrapper {
    GuardedEntity(HttpEntity entity) {
      super(entity);
    }

    @Override
    public InputStream getContent() throws IOException {
      return new GuardedStream(super.getContent());
    }
  }

  /** Counts what passes through it. */
  private final class GuardedStream extends FilterInputStream {
    GuardedStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      spend(1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      spend(count);
      return count;
    }
  }
}
