package org.origami.fhir.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.origami.fhir.client.HospitalException.Failure;
import org.origami.fhir.inbound.FindingsReader;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.genomics.variant.UnreadFinding;

/** Everything that can go wrong at the hospital's end, one way at a time. */
class HospitalFaultsTest {
  private static final PatientId CANARY = new PatientId("canary");
  private static final String SEARCH = "/fhir/Observation";
  private static final WireMockServer HOSPITAL =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

  private final List<Duration> pauses = new ArrayList<>();
  private RetryPlan retries = new RetryPlan(3, Duration.ofMillis(100), Duration.ofSeconds(1));
  private PullLimits limits =
      new PullLimits(
          Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(60), 10, 5, 100_000);
  private AccessTokens tokens = () -> Optional.of("secret-token");
  private Clock clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

  @BeforeAll
  static void start() {
    HOSPITAL.start();
  }

  @AfterAll
  static void stop() {
    HOSPITAL.stop();
  }

  @BeforeEach
  void knowThePatient() {
    HOSPITAL.resetAll();
    HOSPITAL.stubFor(
        get(urlPathEqualTo("/fhir/Patient/canary"))
            .willReturn(json("{\"resourceType\":\"Patient\",\"id\":\"canary\"}")));
  }

  @Test
  void aBusyServerIsAskedAgainAfterTheTimeItNames() {
    HOSPITAL.stubFor(
        get(urlPathEqualTo(SEARCH))
            .inScenario("busy")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "7"))
            .willSetStateTo("free"));
    HOSPITAL.stubFor(
        get(urlPathEqualTo(SEARCH))
            .inScenario("busy")
            .whenScenarioStateIs("free")
            .willReturn(json(page("", "1"))));

    var findings = pull();

    assertThat(findings.observations()).hasSize(1);
    assertThat(pauses).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void waitsGrowFromTryToTryAndEnd() {
    answer(aResponse().withStatus(503));
    retries = new RetryPlan(5, Duration.ofMillis(100), Duration.ofMillis(300));

    assertThat(failure()).isEqualTo(Failure.BUSY);
    assertThat(pauses)
        .containsExactly(
            Duration.ofMillis(75),
            Duration.ofMillis(150),
            Duration.ofMillis(225),
            Duration.ofMillis(225));
  }

  @Test
  void aWaitBeyondThePullsTimeIsNotBegun() {
    answer(aResponse().withStatus(503).withHeader("Retry-After", "3600"));

    assertThat(failure()).isEqualTo(Failure.BUSY);
    assertThat(pauses).isEmpty();
  }

  @ParameterizedTest(name = "status {0} means {1}")
  @CsvSource({
    "400, REQUEST_REFUSED",
    "401, ACCESS_REFUSED",
    "403, ACCESS_REFUSED",
    "422, REQUEST_REFUSED",
    "429, BUSY",
    "500, SERVER_FAILED",
    "503, BUSY",
    "504, TOO_SLOW"
  })
  void eachStatusHasItsMeaning(int status, Failure meaning) {
    answer(
        aResponse()
            .withStatus(status)
            .withHeader("Content-Type", "application/fhir+json")
            .withBody("{\"resourceType\":\"OperationOutcome\",\"id\":\"canary\"}"));

    assertThat(failure()).isEqualTo(meaning);
    assertThat(pauses).hasSize(meaning.retryable() ? 2 : 0);
  }

  @Test
  void aPatientThatIsNotThereIsUnknown() {
    HOSPITAL.stubFor(
        get(urlPathEqualTo("/fhir/Patient/canary"))
            .willReturn(json("{\"resourceType\":\"OperationOutcome\"}").withStatus(404)));

    assertThat(failure()).isEqualTo(Failure.PATIENT_UNKNOWN);
  }

  @Test
  void aPatientThatIsNotThereInAWebPageIsAWrongAddress() {
    HOSPITAL.stubFor(
        get(urlPathEqualTo("/fhir/Patient/canary"))
            .willReturn(html("<html>Not found</html>").withStatus(404)));

    assertThat(failure()).isEqualTo(Failure.NOT_FHIR);
  }

  @Test
  void aWebPageIsNotFhir() {
    answer(html("<html>Please sign in</html>"));

    assertThat(failure()).isEqualTo(Failure.NOT_FHIR);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aConnectionThatBreaksFailsThePull(Fault fault) {
    answer(aResponse().withFault(fault));

    assertThat(failure()).isIn(Failure.UNREACHABLE, Failure.ANSWER_UNREADABLE);
    assertThat(pauses).hasSize(2);
  }

  @Test
  void anAnswerThatBreaksOffFailsThePull() {
    String whole = page("", "1", "2");
    answer(json(whole.substring(0, whole.length() / 2)));

    assertThat(failure()).isEqualTo(Failure.ANSWER_UNREADABLE);
  }

  @Test
  void anotherResourceThanAskedForFailsThePull() {
    answer(json("{\"resourceType\":\"Patient\",\"id\":\"canary\"}"));

    assertThat(failure()).isEqualTo(Failure.ANSWER_UNREADABLE);
  }

  @Test
  void aBundleThatIsNoSearchsetFailsThePull() {
    answer(json("{\"resourceType\":\"Bundle\",\"type\":\"document\"}"));

    assertThat(failure()).isEqualTo(Failure.UNEXPECTED_ANSWER);
  }

  @Test
  void aServerThatIsNotThereIsUnreachable() {
    int free = HOSPITAL.port();
    HOSPITAL.stop();
    try {
      assertThat(failure(URI.create("http://127.0.0.1:" + free + "/fhir")))
          .isEqualTo(Failure.UNREACHABLE);
    } finally {
      HOSPITAL.start();
    }
  }

  @Test
  void aSilentServerIsTooSlow() {
    limits =
        new PullLimits(
            Duration.ofSeconds(2), Duration.ofMillis(100), Duration.ofSeconds(9), 10, 5, 100_000);
    retries = new RetryPlan(1, Duration.ZERO, Duration.ZERO);
    answer(json(page("")).withFixedDelay(2_000));

    assertThat(failure()).isEqualTo(Failure.TOO_SLOW);
  }

  @Test
  void anAnswerThatDripsIsEndedWhenTheTimeIsUp() {
    clock = new HastyClock();
    answer(json(page("", "1").replace("\"final\"", " ".repeat(90_000) + "\"final\"")));

    assertThat(failure()).isEqualTo(Failure.TOO_SLOW);
  }

  @Test
  void anAnswerThatIsTooLargeIsEnded() {
    answer(json(page("", "1").replace("\"final\"", " ".repeat(200_000) + "\"final\"")));

    assertThat(failure()).isEqualTo(Failure.TOO_LARGE);
    assertThat(pauses).isEmpty();
  }

  @Test
  void halfOfThePagesIsNoResult() {
    answer(json(page(base() + "?page=2", "1")));
    HOSPITAL.stubFor(get(urlPathEqualTo("/fhir")).willReturn(aResponse().withStatus(500)));

    assertThat(failure()).isEqualTo(Failure.SERVER_FAILED);
  }

  @Test
  void aNextPageOnAnotherServerIsRefused() {
    answer(json(page("http://127.0.0.1:1/fhir?page=2", "1")));

    assertThat(failure()).isEqualTo(Failure.FOREIGN_PAGE);
  }

  @Test
  void pagesInACircleAreNoticed() {
    answer(json(page(base() + "?page=2", "1")));
    HOSPITAL.stubFor(get(urlPathEqualTo("/fhir")).willReturn(json(page(base() + "?page=2", "2"))));

    assertThat(failure()).isEqualTo(Failure.PAGES_IN_A_CIRCLE);
  }

  @Test
  void endlessPagesAreNotFollowed() {
    for (int i = 1; i < 9; i++) {
      HOSPITAL.stubFor(
          get(urlPathEqualTo("/fhir/page" + i))
              .willReturn(json(page(base() + "/page" + (i + 1), "p" + i))));
    }
    answer(json(page(base() + "/page1", "1")));

    assertThat(failure()).isEqualTo(Failure.TOO_MANY_PAGES);
  }

  @Test
  void anObservationOnTwoPagesIsOneFinding() {
    answer(json(page(base() + "?page=2", "1", "2")));
    HOSPITAL.stubFor(get(urlPathEqualTo("/fhir")).willReturn(json(page("", "2", "3"))));

    var findings = pull();
    var reading =
        new FindingsReader(new HgvsReader()).readFor(findings.patient(), findings.observations());

    assertThat(findings.observations()).hasSize(4);
    assertThat(reading.variants()).hasSize(3);
  }

  @Test
  void anOddValueInOneObservationLeavesTheOthersReadable() {
    answer(json(page("", "1", "2").replaceFirst("\"final\"", "\"finalish\"")));

    var findings = pull();
    var reading =
        new FindingsReader(new HgvsReader()).readFor(findings.patient(), findings.observations());

    assertThat(findings.observations()).extracting(Observation::getIdPart).contains("1", "2");
    assertThat(reading.variants()).hasSize(1);
    assertThat(reading.unread())
        .extracting(UnreadFinding::reason)
        .containsExactly(UnreadFinding.Reason.STATUS_MISSING);
  }

  @Test
  void anErrorAmongTheAnswersIsAFailedSearch() {
    String error =
        "{\"resource\":{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\","
            + "\"code\":\"exception\",\"diagnostics\":\"canary\"}]},\"search\":{\"mode\":\"outcome\"}}";
    answer(json("{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[" + error + "]}"));

    assertThat(failure()).isEqualTo(Failure.SEARCH_FAILED);
  }

  @Test
  void whatTheServerRemarksIsKeptByItsCodes() {
    String remark =
        "{\"resource\":{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"warning\","
            + "\"code\":\"not-supported\",\"diagnostics\":\"canary\"}]},\"search\":{\"mode\":\"outcome\"}}";
    answer(json("{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[" + remark + "]}"));

    assertThat(pull().remarks()).containsExactly(new ServerRemark("warning", "not-supported"));
  }

  @Test
  void theTokenGoesAlongAndOnlyThere() {
    answer(json(page("")));

    pull();

    HOSPITAL.verify(
        getRequestedFor(urlPathEqualTo(SEARCH))
            .withHeader("Authorization", equalTo("Bearer secret-token"))
            .withHeader("Accept-Encoding", equalTo("gzip")));
  }

  @Test
  void aRedirectIsNotFollowed() {
    answer(aResponse().withStatus(302).withHeader("Location", base() + "/elsewhere"));

    assertThat(failure()).isEqualTo(Failure.UNEXPECTED_ANSWER);
    HOSPITAL.verify(0, getRequestedFor(urlPathEqualTo("/fhir/elsewhere")));
  }

  @Test
  void withoutATokenNothingIsAsked() {
    tokens =
        () -> {
          throw new IllegalStateException("secret-token could not be renewed");
        };

    assertThat(failure()).isEqualTo(Failure.NO_TOKEN);
    assertThat(HOSPITAL.getAllServeEvents()).isEmpty();
  }

  private HospitalFindings pull() {
    try (var client = client(URI.create(base()))) {
      return client.findingsOf(CANARY);
    }
  }

  private Failure failure() {
    return failure(URI.create(base()));
  }

  /** The failure of a pull; no failure may name the patient, the address or the token. */
  private Failure failure(URI base) {
    try (var client = client(base)) {
      var thrown = catchThrowableOfType(HospitalException.class, () -> client.findingsOf(CANARY));

      var trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      assertThat(trace.toString())
          .startsWith(HospitalException.class.getName() + ": HOS-")
          .doesNotContain("canary", "127.0.0.1", "secret-token");
      return thrown.failure();
    }
  }

  private HospitalFhirClient client(URI base) {
    return new HospitalFhirClient(
        new HospitalSettings(base, SearchBy.CODE, limits, retries),
        tokens,
        new Waiting(clock, pauses::add, () -> 0.5));
  }

  private static String base() {
    return "http://127.0.0.1:" + HOSPITAL.port() + "/fhir";
  }

  private static void answer(ResponseDefinitionBuilder response) {
    HOSPITAL.stubFor(get(urlPathEqualTo(SEARCH)).willReturn(response));
  }

  private static ResponseDefinitionBuilder json(String body) {
    return aResponse().withHeader("Content-Type", "application/fhir+json").withBody(body);
  }

  private static ResponseDefinitionBuilder html(String body) {
    return aResponse().withHeader("Content-Type", "text/html").withBody(body);
  }

  /** A page of variants; the next page's address or nothing. */
  private static String page(String next, String... ids) {
    var entries = new ArrayList<String>();
    for (String id : ids) {
      entries.add(
          """
          {"fullUrl": "%s/Observation/%s", "resource": {"resourceType": "Observation", "id": "%s",
            "status": "final", "subject": {"reference": "Patient/canary"},
            "code": {"coding": [{"system": "http://loinc.org", "code": "69548-6"}]},
            "valueCodeableConcept":
              {"coding": [{"system": "http://loinc.org", "code": "LA9633-4"}]},
            "component": [{
              "code": {"coding": [{"system": "http://loinc.org", "code": "48005-3"}]},
              "valueCodeableConcept": {"text": "NP_000362.1:p.(Val50Met)"}}]}}
          """
              .formatted(base(), id, id));
    }
    String link =
        next.isEmpty() ? "" : "\"link\":[{\"relation\":\"next\",\"url\":\"" + next + "\"}],";
    return "{\"resourceType\":\"Bundle\",\"type\":\"searchset\","
        + link
        + "\"entry\":["
        + String.join(",", entries)
        + "]}";
  }

  /** A clock on which twenty seconds pass between two looks at it. */
  private static final class HastyClock extends Clock {
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");

    @Override
    public Instant instant() {
      now = now.plusSeconds(20);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
