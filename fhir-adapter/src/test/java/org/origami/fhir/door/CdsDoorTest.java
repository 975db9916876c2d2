package org.origami.fhir.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.fhir.cds.CardLaws;

/** CDS Hooks over HTTP, as far as the machine itself may ask. */
class CdsDoorTest {
  private static final String SIGN = "/cds-services/origami-order-sign";
  private static final String INSTANCE = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea";

  private static final String GENES =
      "\"genes\":{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"resource\":{"
          + "\"resourceType\":\"Observation\",\"id\":\"g\",\"status\":\"final\","
          + "\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"84413-4\"}]},"
          + "\"subject\":{\"reference\":\"Patient/1\"},"
          + "\"valueCodeableConcept\":{\"text\":\"CYP2C19*2/*2\"}}}]}";

  /** The patient is a poor metabolizer of clopidogrel. */
  private static final String POOR = ",\"prefetch\":{" + GENES + "}";

  private static String medicine(String medication) {
    return "\"entry\":[{\"resource\":{\"resourceType\":\"MedicationRequest\",\"id\":\"o1\","
        + "\"status\":\"draft\",\"intent\":\"order\","
        + medication
        + "}}]";
  }

  private static String sign(String entries, String more) {
    return Door.post(SIGN, request(entries, "1", more)).body();
  }

  private static JsonNode cards(String answer) {
    return CardLaws.check(answer).path("cards");
  }

  @Test
  void listsItsServices() {
    var answer = Door.get("/cds-services");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(answer.body())
        .contains(
            "\"hook\":\"order-select\"", "\"hook\":\"order-sign\"", "\"hook\":\"patient-view\"")
        .contains("\"id\":\"origami-order-sign\"")
        .contains("Observation?patient={{context.patientId}}&code=84413-4")
        .contains("MedicationRequest?patient={{context.patientId}}&status=active");
  }

  @Test
  void answersNoCardsWhereNoDrugIsOrdered() {
    var answer = Door.post(SIGN, request("\"entry\":[]", "1", ""));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(CardLaws.check(answer.body()).path("cards")).isEmpty();
  }

  @Test
  void tellsADrugThatItDoesNotKnowFromOneThatItIsContentWith() {
    var answer =
        Door.post(SIGN, request(order("999999999"), "1", ",\"prefetch\":{\"genes\":null}"));

    assertThat(answer.statusCode()).isEqualTo(200);
    var root = CardLaws.check(answer.body());
    assertThat(root.path("cards")).isEmpty();
    assertThat(root.path("extension").path("dev.origami.orders").toString())
        .isEqualTo("[{\"order\":\"MedicationRequest/o1\",\"outcome\":\"unknown-code\"}]");
  }

  @Test
  void saysWhichOrdersCouldNotBeLookedUp() {
    var text = medicine("\"medicationCodeableConcept\":{\"text\":\"Canary codeine\"}");
    var absent = medicine("\"medicationReference\":{\"reference\":\"Medication/canary-none\"}");
    for (var order : List.of(text, absent)) {
      var cards = cards(sign(order, POOR));

      assertThat(cards).hasSize(1);
      assertThat(cards.get(0).path("indicator").asText()).isEqualTo("info");
      assertThat(cards.get(0).path("summary").asText())
          .isEqualTo("1 order could not be looked up for pharmacogenomics");
      assertThat(cards.get(0).toString()).doesNotContain("anary");
    }
  }

  @Test
  void asksTheEhrForTheMedicationThatAnOrderRefersTo() {
    var order =
        medicine("\"medicationReference\":{\"reference\":\"Medication/canary-clopidogrel\"}");

    var cards = cards(sign(order, POOR + ",\"fhirServer\":\"" + Door.hospital() + "\""));
    var unknown =
        cards(
            sign(
                order.replace("canary-clopidogrel", "canary-none"),
                POOR + ",\"fhirServer\":\"" + Door.hospital() + "\""));

    assertThat(cards).hasSize(1);
    assertThat(cards.get(0).path("indicator").asText()).isEqualTo("critical");
    assertThat(unknown.get(0).path("indicator").asText()).isEqualTo("info");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stopped", "cancelled", "completed", "entered-in-error"})
  void saysNothingOfAnOrderThatGivesNothing(String status) {
    var order = order("32968").replace("\"draft\"", "\"" + status + "\"");

    var answer = sign(order, POOR);

    assertThat(cards(answer)).isEmpty();
    assertThat(answer).contains("\"outcome\":\"ended\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft", "active", "on-hold"})
  void advisesOnAnOrderThatIsToBeGiven(String status) {
    var order = order("32968").replace("\"draft\"", "\"" + status + "\"");

    assertThat(cards(sign(order, POOR))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"reference\":\"Patient/1\"}; 1",
        "{\"reference\":\"Patient/2\"}; 0",
        "{\"identifier\":{\"system\":\"urn:mrn\",\"value\":\"2\"}}; 0"
      })
  void takesNoPrescriptionOfSomebodyElseForThePatients(String subject, int cards) {
    var prescription =
        order("32968")
            .replace("\"draft\"", "\"active\"")
            .replace("\"intent\"", "\"subject\":" + subject + ",\"intent\"");
    var view =
        "{\"hook\":\"patient-view\",\"hookInstance\":\""
            + INSTANCE
            + "\",\"context\":{\"userId\":\"Practitioner/1\",\"patientId\":\"1\"},"
            + "\"prefetch\":{\"prescriptions\":{\"resourceType\":\"Bundle\",\"type\":\"searchset\","
            + prescription
            + "},"
            + GENES
            + "}}";

    assertThat(cards(Door.post("/cds-services/origami-patient-view", view).body())).hasSize(cards);
  }

  @Test
  void saysThatTheServerHeldResultsBack() {
    var withheld =
        POOR.replace(
            "\"entry\":[",
            "\"entry\":[{\"resource\":{\"resourceType\":\"OperationOutcome\",\"issue\":[{"
                + "\"severity\":\"warning\",\"code\":\"suppressed\"}]},"
                + "\"search\":{\"mode\":\"outcome\"}},");

    var answer = sign(order("32968"), withheld);

    assertThat(cards(answer)).hasSize(2);
    assertThat(cards(answer).get(1).path("summary").asText())
        .startsWith("Gene results may be missing");
    assertThat(answer).contains("\"dev.origami.unread-observations\":1");
  }

  @Test
  void saysThatTheHospitalHeldPrescriptionsBack() {
    var view = Door.get("/fhir/MedicationRequest?patient=canary-withheld");

    assertThat(view.statusCode()).as(view.body()).isEqualTo(200);
    assertThat(view.body())
        .contains("OperationOutcome.issue: warning, suppressed")
        .doesNotContain("Canary-Family");
  }

  @Test
  void refusesToGuessWhereThePrefetchIsMissing() {
    var answer = Door.post(SIGN, request(order("32968"), "1", ""));

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.body()).contains("CDS-010", "\"field\":\"prefetch.genes\"");
  }

  @Test
  void asksNoServerThatTheOperatorDidNotName() {
    var answer =
        Door.post(
            SIGN,
            request(order("32968"), "1", ",\"fhirServer\":\"http://169.254.169.254/latest\""));

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.body()).contains("CDS-011", "\"field\":\"fhirServer\"");
    assertThat(answer.body()).doesNotContain("169.254");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "canary-busy, HOS-004",
    "canary-refused, HOS-005",
    "canary-unknown, HOS-001",
    "canary-slow, HOS-003"
  })
  void saysWhyTheServerOfTheEhrDidNotHelp(String patient, String code) {
    var answer =
        Door.post(
            SIGN, request(order("32968"), patient, ",\"fhirServer\":\"" + Door.hospital() + "\""));

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.body()).contains("CDS-013", code).doesNotContain("anary");
  }

  @Test
  void asksNobodyWithATokenThatHasExpired() {
    var answer =
        Door.post(
            SIGN,
            request(
                order("32968"),
                "1",
                ",\"fhirServer\":\""
                    + Door.hospital()
                    + "\",\"fhirAuthorization\":{\"access_token\":\"t\",\"token_type\":\"Bearer\","
                    + "\"expires_in\":0,\"scope\":\"s\",\"subject\":\"o\"}"));

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.body()).contains("CDS-012", "fhirAuthorization.expires_in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "canary",
        "[]",
        "{\"hook\":\"order-sign\",\"hook\":\"order-sign\"}",
        "{\"hook\":\"order-sign\"} {}",
        "{}"
      })
  void refusesWhatIsNoRequestAndRepeatsNothing(String body) {
    var answer = Door.post(SIGN, body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"error\":").doesNotContain("canary");
  }

  @Test
  void answersOtherWaysOfAskingPlainly() {
    assertThat(status("GET", SIGN)).isEqualTo(405);
    assertThat(status("POST", "/cds-services")).isEqualTo(405);
    assertThat(status("POST", "/cds-services/nobody")).isEqualTo(404);
    assertThat(status("POST", SIGN + "/other")).isEqualTo(404);
    assertThat(Door.post(SIGN, "{}", "Content-Type", "text/plain").statusCode()).isEqualTo(415);
    assertThat(Door.post(SIGN, "x".repeat(2_000_000)).statusCode()).isEqualTo(413);
  }

  @Test
  void takesFeedbackAndCountsIt() {
    var told =
        "{\"feedback\":[{\"card\":\"9368d37b-283f-44a0-93ea-547cebab93ed\","
            + "\"outcome\":\"overridden\",\"outcomeTimestamp\":\"2026-11-21T00:00:00Z\"}]}";

    var taken = Door.post(SIGN + "/feedback", told);
    var counted = Door.get("/cds-feedback");

    assertThat(taken.statusCode()).isEqualTo(200);
    assertThat(counted.statusCode()).isEqualTo(200);
    assertThat(counted.body()).contains("\"unknownCards\":1");
    assertThat(Door.get("/cds-feedback?since=soon").statusCode()).isEqualTo(400);
  }

  @Test
  void keepsForeignPagesAwayUnlessTheyAreListed() {
    var answer = Door.get("/cds-services", "Origin", "https://evil.example");

    var preflight =
        Door.ask(
            "OPTIONS",
            SIGN,
            BodyPublishers.noBody(),
            "Origin",
            "https://evil.example",
            "Access-Control-Request-Method",
            "POST");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("SEC-004");
    assertThat(preflight.statusCode()).isEqualTo(403);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void publishesItsOverrideReasons() {
    assertThat(Door.get("/fhir/CodeSystem/override-reason").body())
        .contains("no-suitable-alternative");
  }

  private static int status(String method, String path) {
    HttpResponse<String> answer = Door.ask(method, path, BodyPublishers.ofString("{}"));
    return answer.statusCode();
  }

  private static String order(String rxNorm) {
    return "\"entry\":[{\"resource\":{\"resourceType\":\"MedicationRequest\",\"id\":\"o1\","
        + "\"status\":\"draft\",\"intent\":\"order\",\"medicationCodeableConcept\":{\"coding\":[{"
        + "\"system\":\"http://www.nlm.nih.gov/research/umls/rxnorm\",\"code\":\""
        + rxNorm
        + "\"}]}}}]";
  }

  private static String request(String entries, String patient, String more) {
    return "{\"hook\":\"order-sign\",\"hookInstance\":\""
        + INSTANCE
        + "\",\"context\":{\"userId\":\"Practitioner/1\",\"patientId\":\""
        + patient
        + "\",\"draftOrders\":{\"resourceType\":\"Bundle\","
        + entries
        + "}}"
        + more
        + "}";
  }
}
