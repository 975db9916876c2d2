package org.origami.fhir.client;

import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.origami.fhir.client.HospitalException.Failure;

/** One pull of one patient: all pages or a failure, never a part. */
final class Pull {
  private final IGenericClient server;
  private final HospitalSettings settings;
  private final PullGuard guard;
  private final Waiting waiting;
  private final List<ServerRemark> remarks = new ArrayList<>();

  Pull(IGenericClient server, HospitalSettings settings, PullGuard guard, Waiting waiting) {
    this.server = server;
    this.settings = settings;
    this.guard = guard;
    this.waiting = waiting;
  }

  /** Asks for the id alone: the patient's name is none of our business. */
  void checkKnown(PatientId patient) {
    var known = read(Patient.class, patient.value(), List.of("id"));
    if (known.isEmpty()) {
      throw new HospitalException(Failure.PATIENT_UNKNOWN);
    }
    if (!patient.value().equals(known.get().getIdElement().getIdPart())) {
      throw new HospitalException(Failure.UNEXPECTED_ANSWER);
    }
  }

  /**
   * Empty where the server says that it has no such resource.
   *
   * @param elements those that are wanted; empty for all
   */
  <R extends Resource> Optional<R> read(Class<R> type, String id, List<String> elements) {
    return patiently(
        () -> {
          try {
            var read = server.read().resource(type).withId(id);
            return Optional.of(
                elements.isEmpty()
                    ? read.execute()
                    : read.elementsSubset(elements.toArray(String[]::new)).execute());
          } catch (ResourceNotFoundException | ResourceGoneException e) {
            if (guard.head().isData()) {
              return Optional.empty();
            }
            throw new HospitalException(Failure.NOT_FHIR);
          }
        });
  }

  /** Everything on every page, matches and what they include; remarks are kept apart. */
  List<Resource> search(URI first) {
    var found = new ArrayList<Resource>();
    var pages = new NextPage(settings.base(), settings.limits().pages());
    Optional<URI> next = Optional.of(first);
    while (next.isPresent()) {
      Bundle page = fetch(next.get());
      page.getEntry().forEach(entry -> take(entry.getResource(), found));
      next = pages.after(page);
    }
    return found;
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

  private void take(@Nullable Resource resource, List<Resource> found) {
    if (resource instanceof OperationOutcome outcome) {
      outcome.getIssue().forEach(this::take);
    } else if (resource != null) {
      found.add(resource);
    }
  }

  /** What stands beside an error is a part at best, and a part is not taken for the whole. */
  private void take(OperationOutcome.OperationOutcomeIssueComponent issue) {
    if (issue.getSeverity() == IssueSeverity.ERROR || issue.getSeverity() == IssueSeverity.FATAL) {
      throw new HospitalException(Failure.SEARCH_FAILED);
    }
    remarks.add(
        new ServerRemark(
            issue.hasSeverity() ? issue.getSeverity().toCode() : "",
            issue.hasCode() ? issue.getCode().toCode() : ""));
  }

  /** What the server remarked on its answers so far. */
  List<ServerRemark> remarks() {
    return remarks;
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
