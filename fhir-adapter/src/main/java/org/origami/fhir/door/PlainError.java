package org.origami.fhir.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.origami.fhir.door.outcome.OutcomeWriter;
import org.origami.fhir.door.outcome.Problem;

/**
 * The page behind every error that no other part has answered: an OperationOutcome under {@code
 * /fhir}, a line of JSON elsewhere, and neither the address nor a trace of it.
 */
public final class PlainError extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient OutcomeWriter outcomes;

  public PlainError(OutcomeWriter outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(request, response, problem(statusOf(request)));
  }

  /** Writes the problem in the form of the place where it was met. */
  public void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    if (isFhir(request)) {
      outcomes.write(request, response, problem);
    } else if (!response.isCommitted()) {
      response.setStatus(problem.status());
      problem.headers().forEach(response::setHeader);
      response.setContentType("application/json;charset=UTF-8");
      var json =
          "{\"status\":%d,\"error\":\"%s\"%s}"
              .formatted(problem.status(), problem.words(), field(problem));
      response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String field(Problem problem) {
    return problem.expression().stream()
        .findFirst()
        .map(place -> ",\"field\":\"" + place + "\"")
        .orElse("");
  }

  private static boolean isFhir(HttpServletRequest request) {
    var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var path = asked instanceof String uri ? uri : request.getRequestURI();
    return path != null && (path.equals("/fhir") || path.startsWith("/fhir/"));
  }

  private static int statusOf(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
            && status >= 400
        ? status
        : 404;
  }

  private static Problem problem(int status) {
    return switch (status) {
      case 404 -> Problem.of(404, IssueType.NOTFOUND, "Nothing is served at this address.");
      case 405 -> Problem.of(405, IssueType.NOTSUPPORTED, "This is not asked in this way.");
      default ->
          status < 500
              ? Problem.of(status, IssueType.INVALID, "The request is not understood.")
              : Problem.of(status, IssueType.EXCEPTION, "Origami met an error of its own.");
    };
  }
}
