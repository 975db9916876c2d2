package org.origami.fhir.door;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;

/** What every refusal has to be: an OperationOutcome that says something and quotes nothing. */
final class Outcomes {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  /** Planted in every bad input; none may come back. */
  private static final List<String> CANARIES =
      List.of("Canary", "canary", "1931-05-17", "MRN-4711", "c.181T>G");

  private Outcomes() {}

  static String wordsOf(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    var type = answer.headers().firstValue("Content-Type").orElse("");
    assertThat(type).startsWith("application/fhir+");
    var parser = type.contains("json") ? FHIR.newJsonParser() : FHIR.newXmlParser();
    var outcome = parser.parseResource(OperationOutcome.class, answer.body());
    assertThat(outcome.getIssue()).hasSize(1);
    var words = outcome.getIssueFirstRep().getDiagnostics();
    assertThat(words).isNotBlank().doesNotContain("HAPI-", "Exception", "\tat ");
    assertThat(answer.body()).doesNotContain(CANARIES);
    return words;
  }
}
