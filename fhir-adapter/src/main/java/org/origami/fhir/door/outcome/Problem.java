package org.origami.fhir.door.outcome;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Why a request cannot be answered.
 *
 * @param status the HTTP status
 * @param type FHIR's issue type
 * @param words one or two plain sentences; our own words, never text of the request or of a patient
 * @param expression where in the request, as FHIRPath or a parameter's name; may be empty
 * @param headers HTTP headers that belong to the status, such as {@code Allow}
 */
public record Problem(
    int status,
    IssueType type,
    String words,
    List<String> expression,
    Map<String, String> headers) {
  public Problem {
    expression = List.copyOf(expression);
    headers = Map.copyOf(headers);
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("a problem has an HTTP status of its own");
    }
  }

  public static Problem of(int status, IssueType type, String words) {
    return new Problem(status, type, words, List.of(), Map.of());
  }

  /** The same problem, with the place in the request that it is about. */
  public Problem at(String place) {
    return new Problem(status, type, words, List.of(place), headers);
  }

  public Problem withHeader(String name, String value) {
    var more = new TreeMap<>(headers);
    more.put(name, value);
    return new Problem(status, type, words, expression, more);
  }

  /** The same problem, with when it makes sense to ask again. */
  public Problem retryAfter(Duration wait) {
    return withHeader("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
  }

  /** The problem as FHIR says it. */
  public OperationOutcome outcome() {
    var outcome = new OperationOutcome();
    var issue =
        outcome
            .addIssue()
            .setSeverity(status < 500 ? IssueSeverity.ERROR : IssueSeverity.FATAL)
            .setCode(type)
            .setDiagnostics(words);
    issue.getDetails().setText(words);
    expression.forEach(issue::addExpression);
    return outcome;
  }
}
