package org.origami.fhir.client;

import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.origami.fhir.client.HospitalException.Failure;

/** One pull of one patient: all pages or a failure, never a part. */
final class Pull {
  private final IGenericClient server;
  private final HospitalSettings settings;
  private final PullGuard guard;
  private final Waiting waiting;
  private final List<Observation> observations = new ArrayList<>();
  private final List<ServerRemark> remarks = new ArrayList<>();

  Pull(IGenericClient server, HospitalSettings settings, PullGuard guard, Waiting waiting) {
    this.server = server;
    this.settings = settings;
    this.guard = guard;
    this.waiting = waiting;
  }

  HospitalFindings run(PatientId patient, Optional<Instant> since) {
    checkKnown(patient);
    var pages = new NextPage(settings.base(), settings.limits().pages());
    Optional<URI> next = Optional.of(search(patient, since));
    while (next.isPresent()) {
      Bundle page = fetch(next.get());
      take(page);
      next = pages.after(page);
    }
    return new HospitalFindings(
        settings.base() + "/Patient/" + patient.value(), observations, remarks);
  }

  /** Asks for the id alone: the patient's name is none of our business. */
  private void checkKnown(PatientId patient) {
    Patient known =
        patiently(
            () -> {
              try {
                return server
                    .read()
                    .resource(Patient.class)
                    .withId(patient.value())
                    .elementsSubset("id")
                    .execute();
              } catch (ResourceNotFoundException | ResourceGoneException e) {
                throw new HospitalException(
                    guard.head().isData() ? Failure.PATIENT_UNKNOWN : Failure.NOT_FHIR);
              }
            });
    if (!patient.value().equals(known.getIdElement().getIdPart())) {
      throw new HospitalException(Failure.UNEXPECTED_ANSWER);
    }
  }

  private URI search(PatientId patient, Optional<Instant> since) {
    var query = new StringBuilder("patient=").append(escape("Patient/" + patient.value()));
    if (!settings.searchBy().parameter().isEmpty()) {
      query.append('&').append(settings.searchBy().parameter());
      query.append('=').append(escape(settings.searchBy().tokens()));
    }
    since.ifPresent(time -> query.append("&_lastUpdated=").append(escape("ge" + time)));
    query.append("&_count=").append(settings.limits().pageSize());
    return URI.create(settings.base() + "/Observation?" + query);
  }

  private static String escape(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private Bundle fetch(URI page) {
    Bundle bundle =
        patiently(
            () -> server.search().byUrl(page.toString()).returnBundle(Bundle.class).execute());
    if (bundle.getType() != BundleType.SEARCHSET) {
      throw new HospitalException(Failure.UNEXPECTED_ANSWER);
    }
    return bundle;
  }

  private void take(Bundle page) {
    for (var entry : page.getEntry()) {
      if (entry.getResource() instanceof Observation observation) {
        observations.add(observation);
      } else if (entry.getResource() instanceof OperationOutcome outcome) {
        outcome.getIssue().forEach(this::take);
      }
    }
  }

  private void take(OperationOutcome.OperationOutcomeIssueComponent issue) {
    remarks.add(
        new ServerRemark(
            issue.hasSeverity() ? issue.getSeverity().toCode() : "",
            issue.hasCode() ? issue.getCode().toCode() : ""));
  }

  /** Tries as often as the plan says and the time allows. */
  private <T> T patiently(Supplier<T> request) {
    for (int attempt = 1; ; attempt++) {
      try {
        guard.prepare();
        return request.get();
      } catch (RuntimeException e) {
        // HAPI's exceptions hold the address and the answer; only the kind of failure goes on.
        Failure failure = Failures.of(e, guard);
        if (!failure.retryable() || attempt >= settings.retries().attempts()) {
          throw new HospitalException(failure);
        }
        waitOrGiveUp(attempt, failure);
      }
    }
  }

  private void waitOrGiveUp(int attempt, Failure failure) {
    Duration own = settings.retries().waitAfter(attempt, waiting.jitter().getAsDouble());
    Duration asked = guard.head().retryAfter();
    Duration wait = asked.compareTo(own) > 0 ? asked : own;
    if (wait.compareTo(guard.timeLeft()) >= 0) {
      throw new HospitalException(failure);
    }
    try {
      waiting.pause().sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HospitalException(Failure.INTERRUPTED);
    }
  }
}
