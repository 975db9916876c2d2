package org.origami.fhir.door;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.origami.fhir.client.HospitalException;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Problem;
import org.origami.fhir.pharmacy.PrescriptionRefusedException;
import org.origami.fhir.report.MixedPatientsException;
import org.origami.fhir.report.NoHospitalException;
import org.origami.fhir.store.StoreException;
import org.origami.inference.InferenceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever stopped a request into its answer; the one place where a failure gets a status.
 */
public final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final Duration WAIT = Duration.ofSeconds(30);

  private Failures() {}

  /** The answer to a failure; those of our own making are told to the log as well. */
  public static Problem told(Throwable failure) {
    var problem = problemOf(failure);
    if (problem.status() >= 500) {
      LOG.error("answered {}: {}", problem.status(), BareTrace.of(failure));
    } else {
      LOG.debug("answered {}", problem.status());
    }
    return problem;
  }

  static Problem problemOf(Throwable thrown) {
    var failure = unwrapped(thrown);
    if (failure instanceof DoorException door) {
      return door.problem();
    }
    if (failure instanceof HospitalException hospital) {
      return ofHospital(hospital.failure());
    }
    if (failure instanceof NoHospitalException) {
      return Problem.of(
          501,
          IssueType.NOTSUPPORTED,
          "No hospital is set to pull from; set origami.hospital.base-url, or send the Observations to $risk-report on the server.");
    }
    if (failure instanceof MixedPatientsException) {
      return Problem.of(
              422,
              IssueType.MULTIPLEMATCHES,
              "The Observations name several patients in subject; say whose report is wanted in the parameter patient, or send one patient's.")
          .at("Observation.subject");
    }
    if (failure instanceof PrescriptionRefusedException refused) {
      return Problem.of(
              422, IssueType.INVALID, "The prescription cannot be used: " + refused.words() + ".")
          .at(refused.field());
    }
    if (failure instanceof StoreException store) {
      return ofStore(store.failure());
    }
    if (failure instanceof InferenceException inference) {
      return ofInference(inference.failure());
    }
    if (failure instanceof BaseServerResponseException server && server.getStatusCode() < 500) {
      return ofServer(server.getStatusCode());
    }
    return Problem.of(
        500,
        IssueType.EXCEPTION,
        "Origami met an error of its own; its log names it under this answer's X-Request-Id.");
  }

  /** HAPI wraps what our own methods throw, twice. */
  private static Throwable unwrapped(Throwable thrown) {
    boolean wraps =
        thrown instanceof InternalErrorException || thrown instanceof InvocationTargetException;
    var cause = thrown.getCause();
    return wraps && cause != null ? unwrapped(cause) : thrown;
  }

  private static Problem ofHospital(HospitalException.Failure failure) {
    var type =
        switch (failure) {
          case PATIENT_UNKNOWN -> IssueType.NOTFOUND;
          case TOO_SLOW -> IssueType.TIMEOUT;
          case TOO_LARGE, TOO_MANY_PAGES -> IssueType.TOOCOSTLY;
          default -> failure.retryable() ? IssueType.TRANSIENT : IssueType.EXCEPTION;
        };
    var problem = Problem.of(failure.status(), type, sentence(failure.code(), failure.words()));
    return failure.retryable() ? problem.retryAfter(WAIT) : problem;
  }

  private static Problem ofStore(StoreException.Failure failure) {
    return failure.retryable()
        ? Problem.of(
                503,
                IssueType.TRANSIENT,
                sentence(failure.code(), "the store of reports does not answer"))
            .retryAfter(WAIT)
        : Problem.of(
            500,
            IssueType.EXCEPTION,
            sentence(failure.code(), "the report could not be stored or read"));
  }

  private static Problem ofInference(InferenceException.Failure failure) {
    return failure.retryable()
        ? Problem.of(
                503,
                IssueType.TRANSIENT,
                sentence(failure.code(), "the folding model is not able to answer now"))
            .retryAfter(WAIT)
        : Problem.of(
            500,
            IssueType.EXCEPTION,
            sentence(failure.code(), "the folding model could not answer"));
  }

  /** The FHIR server's own refusals: its words quote the request, so they are not passed on. */
  private static Problem ofServer(int status) {
    return switch (status) {
      case 404 -> Problem.of(404, IssueType.NOTFOUND, "Nothing is known at this address.");
      case 405 -> Problem.of(405, IssueType.NOTSUPPORTED, "This is not asked in this way.");
      case 406 ->
          Problem.of(406, IssueType.NOTSUPPORTED, "The answer cannot be given in this form.");
      case 415 -> Problem.of(415, IssueType.NOTSUPPORTED, "The body cannot be read in this form.");
      default ->
          Problem.of(
              status,
              IssueType.INVALID,
              "The request is not understood; /fhir/metadata says what can be asked.");
    };
  }

  private static String sentence(String code, String words) {
    return code + ": " + words + ".";
  }
}
