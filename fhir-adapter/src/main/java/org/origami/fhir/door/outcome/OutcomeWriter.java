package org.origami.fhir.door.outcome;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes a problem as the answer to a request that never reached the FHIR server's own code. */
public final class OutcomeWriter {
  private final FhirContext fhir;

  public OutcomeWriter(FhirContext fhir) {
    this.fhir = fhir;
  }

  public void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    var encoding = Encoding.acceptedBy(request).orElse(Encoding.JSON);
    response.resetBuffer();
    response.setStatus(problem.status());
    problem.headers().forEach(response::setHeader);
    response.setContentType(encoding.mediaType() + ";charset=UTF-8");
    var text = encoding.parser(fhir).encodeResourceToString(problem.outcome());
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
