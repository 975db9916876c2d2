package org.origami.fhir.boot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether the hospital's server answers at all. One that does not is shown as DEGRADED: this server
 * is well, and still takes findings that are sent along.
 */
final class HospitalHealth implements HealthIndicator {
  private static final Status DEGRADED = new Status("DEGRADED");
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** How long an answer stands: watching this server must not be a burden on that one. */
  private static final Duration FRESH = Duration.ofSeconds(30);

  /** What was found, and when. */
  private record Finding(Instant at, Health health) {}

  private final Optional<URI> base;
  private final Clock clock;
  private final HttpClient http;
  private final ReentrantLock asking = new ReentrantLock();
  private Finding last = new Finding(Instant.MIN, Health.unknown().build());

  HospitalHealth(Optional<URI> base, Clock clock) {
    this.base = base;
    this.clock = clock;
    this.http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  }

  @Override
  public Health health() {
    return base.map(this::fresh)
        .orElseGet(() -> Health.up().withDetail("hospital", "none is set").build());
  }

  private Health fresh(URI hospital) {
    asking.lock();
    try {
      var now = clock.instant();
      if (last.at().isBefore(now.minus(FRESH))) {
        last = new Finding(now, ask(hospital));
      }
      return last.health();
    } finally {
      asking.unlock();
    }
  }

  private Health ask(URI hospital) {
    var metadata = URI.create(hospital.toString().replaceFirst("/+$", "") + "/metadata");
    var request = HttpRequest.newBuilder(metadata).timeout(PATIENCE).GET().build();
    try {
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      // A refusal is an answer too: whether we are let in is seen when a patient is pulled.
      return (status < 500 ? Health.up() : Health.status(DEGRADED))
          .withDetail("status", status)
          .build();
    } catch (IOException e) {
      return Health.status(DEGRADED).withDetail("hospital", "does not answer").build();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Health.unknown().build();
    }
  }
}
