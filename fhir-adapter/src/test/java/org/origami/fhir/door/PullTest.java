package org.origami.fhir.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The operation on a patient of the hospital, and every way in which the hospital can fail. */
class PullTest {
  @Test
  void aPatientsFindingsBecomeAReportThatCanBeRead() {
    var answer = pull("canary-well");

    var bundle = Answers.bundle(answer);
    var report = Answers.report(bundle);
    assertThat(report.getSubject().getReference()).endsWith("Patient/canary-well");
    assertThat(Door.get("/fhir/DiagnosticReport/" + report.getIdPart()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void parametersInTheBodyAreTaken() {
    var answer =
        Door.post(
            "/fhir/Patient/canary-well/$risk-report",
            "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"includeBenign\",\"valueBoolean\":true}]}");

    assertThat(Answers.bundle(answer).getEntry()).isNotEmpty();
  }

  @Test
  void findingsInTheBodyAreRefused() {
    var answer =
        Door.post(
            "/fhir/Patient/canary-well/$risk-report", Sent.bundle(Sent.observation("Patient/1")));

    assertThat(Outcomes.wordsOf(answer, 422)).contains("pulls the findings itself");
  }

  @ParameterizedTest
  @CsvSource({
    "canary-unknown, 404, HOS-001, false",
    "canary-busy, 503, HOS-004, true",
    "canary-refused, 502, HOS-005, false",
    "canary-slow, 504, HOS-003, true",
    "canary-half, 502, HOS-009, true",
    "canary-web, 502, HOS-008, false"
  })
  void aFailingHospitalIsNamedAndNothingIsStored(
      String patient, int status, String code, boolean retry) {
    var answer = pull(patient);

    assertThat(Outcomes.wordsOf(answer, status)).startsWith(code);
    assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(retry);
    var stored = Answers.bundle(Door.get("/fhir/DiagnosticReport?patient=" + patient));
    assertThat(stored.getTotal()).isZero();
  }

  private static HttpResponse<String> pull(String patient) {
    return Door.ask("POST", "/fhir/Patient/" + patient + "/$risk-report", BodyPublishers.noBody());
  }
}
