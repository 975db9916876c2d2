package org.origami.fhir.door;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Resource;

/** What came back, read as FHIR. */
final class Answers {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private Answers() {}

  static Bundle bundle(HttpResponse<String> answer) {
    return resource(Bundle.class, answer);
  }

  static <T extends Resource> T resource(Class<T> type, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var media = answer.headers().firstValue("Content-Type").orElse("");
    return (media.contains("xml") ? FHIR.newXmlParser() : FHIR.newJsonParser())
        .parseResource(type, answer.body());
  }

  static <T extends Resource> List<T> all(Class<T> type, Bundle bundle) {
    return bundle.getEntry().stream()
        .map(entry -> entry.getResource())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  static DiagnosticReport report(Bundle bundle) {
    var reports = all(DiagnosticReport.class, bundle);
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  static String link(Bundle bundle, String relation) {
    var link = bundle.getLink(relation);
    return link == null ? "" : link.getUrl();
  }
}
