package org.origami.fhir.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.origami.fhir.door.FhirRoute.Sent;
import org.origami.fhir.door.body.BodyReader;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Encoding;
import org.origami.fhir.door.outcome.OutcomeWriter;
import org.origami.fhir.door.outcome.Problem;

/**
 * Looks at a request's form before the FHIR server does: where it leads, what it accepts and what
 * it sends. A body is read here, within its limits, and handed on as bytes.
 */
public final class FrontFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient BodyReader bodies;
  private final transient OutcomeWriter outcomes;

  public FrontFilter(BodyReader bodies, OutcomeWriter outcomes) {
    this.bodies = bodies;
    this.outcomes = outcomes;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      var route = FhirRoute.of(request.getMethod(), pathOf(request));
      requireAcceptable(request);
      handOn(request, response, chain, route.sent());
    } catch (RuntimeException e) {
      outcomes.write(request, response, Failures.told(e));
    }
  }

  private void handOn(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, Sent sent)
      throws IOException, ServletException {
    if (sent == Sent.NOTHING) {
      chain.doFilter(request, response);
      return;
    }
    if (sent == Sent.FORM) {
      FormRequest.requireForm(request);
    } else if (sent == Sent.RESOURCE || request.getContentType() != null) {
      SentBody.requireFhir(request);
    }
    try (var body = bodies.read(request)) {
      chain.doFilter(
          sent == Sent.FORM
              ? FormRequest.of(request, body.bytes())
              : SentBody.attach(request, body.bytes()),
          response);
    }
  }

  private static void requireAcceptable(HttpServletRequest request) {
    if (Encoding.acceptedBy(request).isEmpty()) {
      throw new DoorException(
          Problem.of(
              406,
              IssueType.NOTSUPPORTED,
              "Answers are given as application/fhir+json or application/fhir+xml only."));
    }
  }

  private static String pathOf(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo()).orElse("");
  }
}
