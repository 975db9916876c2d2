package org.origami.fhir.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.origami.fhir.client.HospitalException.Failure;
import org.origami.fhir.inbound.FindingsReader;
import org.origami.fhir.vocabulary.Loinc;
import org.origami.genomics.hgvs.HgvsReader;

/** The client against a real FHIR server in the same process. */
class HospitalFhirClientTest {
  private static final PatientId CANARY = new PatientId("canary");

  private static FhirServer server;

  @BeforeAll
  static void start() throws Exception {
    server = FhirServer.start();
    for (int i = 0; i < 95; i++) {
      server.add("canary", Loinc.VARIANT, Instant.parse("2026-01-01T00:00:00Z"));
    }
    server.add("canary", Loinc.VARIANT, Instant.parse("2026-06-01T00:00:00Z"));
    server.add("canary", "2339-0", Instant.parse("2026-01-01T00:00:00Z"));
    server.add("somebody-else", Loinc.VARIANT, Instant.parse("2026-01-01T00:00:00Z"));
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void pullsEveryPageOfThePatientsGenomicObservations() {
    try (var client = client(SearchBy.CODE)) {
      var findings = client.findingsOf(CANARY);

      assertThat(findings.observations()).hasSize(96);
      assertThat(findings.observations())
          .extracting(Observation::getIdPart)
          .doesNotHaveDuplicates();
      assertThat(findings.patient()).isEqualTo(server.base() + "/Patient/canary");
    }
  }

  @Test
  void whatIsPulledIsReadAsThePatientsOwn() {
    try (var client = client(SearchBy.CODE)) {
      var findings = client.findingsOf(CANARY);

      var reading =
          new FindingsReader(new HgvsReader()).readFor(findings.patient(), findings.observations());

      assertThat(reading.variants()).hasSize(96);
      assertThat(reading.sources().values())
          .allMatch(source -> source.reference().startsWith(server.base() + "/Observation/"));
    }
  }

  @Test
  void pullsEverythingWhereAskedTo() {
    try (var client = client(SearchBy.NOTHING)) {
      assertThat(client.findingsOf(CANARY).observations()).hasSize(97);
    }
  }

  @Test
  void pullsOnlyNewsSinceATime() {
    try (var client = client(SearchBy.CODE)) {
      var findings = client.findingsSince(CANARY, Instant.parse("2026-05-01T00:00:00Z"));

      assertThat(findings.observations()).hasSize(1);
    }
  }

  @Test
  void anUnknownPatientIsAFailureOfItsOwn() {
    try (var client = client(SearchBy.CODE)) {
      assertThatThrownBy(() -> client.findingsOf(new PatientId("nobody")))
          .isInstanceOfSatisfying(
              HospitalException.class,
              e -> assertThat(e.failure()).isEqualTo(Failure.PATIENT_UNKNOWN));
    }
  }

  @Test
  void anIdThatIsNoIdNeverReachesAnAddress() {
    assertThat(List.of("", "a/b", "a?b", "../x", "ä", "x".repeat(65)))
        .allSatisfy(text -> assertThat(PatientId.parse(text)).isEmpty());
  }

  private static HospitalFhirClient client(SearchBy searchBy) {
    var limits =
        new PullLimits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            10,
            100,
            10_000_000);
    return new HospitalFhirClient(
        new HospitalSettings(URI.create(server.base()), searchBy, limits, RetryPlan.USUAL),
        AccessTokens.NONE);
  }
}
