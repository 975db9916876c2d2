package org.origami.fhir.client;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.client.exceptions.FhirClientConnectionException;
import ca.uhn.fhir.rest.client.exceptions.NonFhirResponseException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.net.SocketTimeoutException;
import java.util.stream.Stream;
import org.apache.http.conn.ConnectTimeoutException;
import org.origami.fhir.client.HospitalException.Failure;

/** Tells what went wrong from the kind of an exception, never from its words. */
final class Failures {
  private Failures() {}

  static Failure of(RuntimeException exception, PullGuard guard) {
    if (exception instanceof HospitalException known) {
      return known.failure();
    }
    // HAPI gives a broken connection the status 500, as if the server had said so.
    boolean answered =
        exception instanceof BaseServerResponseException
            && !(exception instanceof FhirClientConnectionException);
    return guard
        .failure()
        .orElseGet(
            () ->
                answered
                    ? ofAnswer((BaseServerResponseException) exception, guard.head())
                    : ofConnection(exception, guard.head()));
  }

  private static Failure ofAnswer(BaseServerResponseException answer, AnswerHead head) {
    int status = answer.getStatusCode();
    if (answer instanceof NonFhirResponseException && status < 300) {
      return Failure.NOT_FHIR;
    }
    return switch (status) {
      case 401, 403, 407 -> Failure.ACCESS_REFUSED;
      // A page of words at this address: the base is most likely wrong.
      case 404, 410 -> head.isData() ? Failure.REQUEST_REFUSED : Failure.NOT_FHIR;
      case 408, 504 -> Failure.TOO_SLOW;
      case 429, 503 -> Failure.BUSY;
      default -> ofClass(status);
    };
  }

  private static Failure ofClass(int status) {
    if (status >= 500) {
      return Failure.SERVER_FAILED;
    }
    return status >= 400 ? Failure.REQUEST_REFUSED : Failure.UNEXPECTED_ANSWER;
  }

  private static Failure ofConnection(RuntimeException exception, AnswerHead head) {
    if (causes(exception).anyMatch(ConnectTimeoutException.class::isInstance)) {
      return Failure.UNREACHABLE;
    }
    if (causes(exception).anyMatch(SocketTimeoutException.class::isInstance)) {
      return Failure.TOO_SLOW;
    }
    boolean broken = causes(exception).anyMatch(DataFormatException.class::isInstance);
    return broken || head.begun() ? Failure.ANSWER_UNREADABLE : Failure.UNREACHABLE;
  }

  private static Stream<Throwable> causes(Throwable exception) {
    return Stream.iterate(exception, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
