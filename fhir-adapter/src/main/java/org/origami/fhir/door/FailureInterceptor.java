package org.origami.fhir.door;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;

/**
 * Hands our own answer to the FHIR server in place of its own, which would quote the request, and
 * keeps its log silent for the same reason.
 */
@Interceptor
public final class FailureInterceptor {
  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException answer(Throwable failure) {
    var problem = Failures.told(failure);
    var answer = new UnclassifiedServerFailureException(problem.status(), problem.words());
    answer.setOperationOutcome(problem.outcome());
    problem.headers().forEach(answer::addResponseHeader);
    return answer;
  }
}
