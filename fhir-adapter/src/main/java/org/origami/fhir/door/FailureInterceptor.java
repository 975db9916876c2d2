package org.origami.fhir.door;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands our own answer to the FHIR server in place of its own, which would quote the request, and
 * keeps its log silent for the same reason.
 */
@Interceptor
public final class FailureInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(FailureInterceptor.class);

  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException answer(Throwable failure) {
    var problem = Failures.problemOf(failure);
    if (problem.status() >= 500) {
      LOG.error("answered {}: {}", problem.status(), BareTrace.of(failure));
    } else {
      LOG.debug("answered {}", problem.status());
    }
    var answer = new UnclassifiedServerFailureException(problem.status(), problem.words());
    answer.setOperationOutcome(problem.outcome());
    problem.headers().forEach(answer::addResponseHeader);
    return answer;
  }
}
