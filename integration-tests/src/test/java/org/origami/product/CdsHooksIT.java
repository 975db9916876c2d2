package org.origami.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.origami.fhir.cds.CardLaws;
import org.origami.fhir.sandbox.SandboxHospital;

/** CDS Hooks as an EHR asks for it, signed, against the product's jar. */
class CdsHooksIT {
  private static final String SIGN = "/cds-services/origami-order-sign";
  private static final String CLOPIDOGREL = "32968";

  @TempDir static Path folder;
  private static SandboxHospital hospital;
  private static CallingEhr ehr;
  private static Product product;

  @BeforeAll
  static void start() {
    hospital = SandboxHospital.start(0);
    ehr = CallingEhr.start();
    product =
        Product.serve(
            folder,
            Stream.concat(
                    Stream.of(
                        "origami.hospital.base-url=" + hospital.base(),
                        "origami.folding.ahead=false",
                        "logging.level.root=TRACE"),
                    ehr.settings().stream())
                .toList());
  }

  @AfterAll
  static void stop() {
    product.close();
    ehr.close();
    hospital.close();
  }

  @Test
  void warnsOfADrugThatTheGenesSpeakAgainstAndCountsWhatBecameOfTheCard() {
    var answer = signed(SIGN, OrderBodies.signWithGenes("canary", CLOPIDOGREL));

    var card = CardLaws.check(body(answer)).path("cards").path(0);
    assertThat(card.path("summary").asText()).startsWith("Clopidogrel: ");
    assertThat(card.path("indicator").asText()).isIn("warning", "critical");
    assertThat(card.path("detail").asText()).contains("CYP2C19", "Poor Metabolizer");
    assertThat(card.path("overrideReasons")).isNotEmpty();
    assertThat(card.path("suggestions")).isNotEmpty();

    var told =
        signed(
            SIGN + "/feedback",
            """
            {"feedback":[{"card":"%s","outcome":"overridden","overrideReason":{"reason":
              {"system":"https://origami.dev/fhir/CodeSystem/override-reason",
               "code":"no-suitable-alternative"},"userComment":"Canary-Family"},
              "outcomeTimestamp":"%s"}]}
            """
                .formatted(card.path("uuid").asText(), Instant.now()));

    assertThat(told.statusCode()).isEqualTo(200);
    await()
        .untilAsserted(
            () ->
                assertThat(product.get("/cds-feedback").body())
                    .contains("clopidogrel", "no-suitable-alternative", "CYP2C19"));
  }

  @Test
  void asksTheSandboxWhereThePrefetchIsMissing() {
    var answer =
        signed(
            SIGN,
            OrderBodies.sign(
                "demo-panel", CLOPIDOGREL, ",\"fhirServer\":\"" + hospital.base() + "\""));

    CardLaws.check(body(answer));
  }

  @Test
  void answersAnUnknownDrugWithNoCardAndSaysThatItIsUnknown() {
    var root = CardLaws.check(body(signed(SIGN, OrderBodies.signWithGenes("canary", "999999999"))));

    assertThat(root.path("cards")).isEmpty();
    assertThat(outcomes(root)).containsExactly("unknown-code");
  }

  @Test
  void refusesWhatItCannotKnow() {
    var missing = signed(SIGN, OrderBodies.sign("canary", CLOPIDOGREL, ""));
    var dead =
        signed(
            SIGN,
            OrderBodies.sign("canary", CLOPIDOGREL, ",\"fhirServer\":\"http://127.0.0.1:9/fhir\""));

    assertThat(missing.statusCode()).isEqualTo(412);
    assertThat(missing.body()).contains("CDS-010", "prefetch.genes");
    assertThat(dead.statusCode()).isEqualTo(412);
    assertThat(dead.body()).contains("CDS-011", "fhirServer");
  }

  @Test
  void letsNobodyInWithoutATokenThatHolds() {
    var body = OrderBodies.signWithGenes("canary", CLOPIDOGREL);
    var once = ehr.token(SIGN);
    var past = Date.from(Instant.now().minusSeconds(120));

    assertThat(product.postJson(SIGN, body).statusCode()).isEqualTo(401);
    assertRefused(product.postSigned(SIGN, body, "canary-token"), "SEC-011");
    assertRefused(product.postSigned(SIGN, body, ehr.forged(SIGN)), "SEC-016");
    assertRefused(
        product.postSigned(SIGN, body, ehr.token(SIGN, it -> it.expirationTime(past))), "SEC-018");
    assertRefused(product.postSigned(SIGN, body, ehr.token("/cds-services")), "SEC-020");
    assertThat(product.postSigned(SIGN, body, once).statusCode()).isEqualTo(200);
    assertRefused(product.postSigned(SIGN, body, once), "SEC-022");
    assertThat(product.get("/cds-services").statusCode()).isEqualTo(401);
  }

  @Test
  void leavesNoTraceOfPatientOrTokenInTheLog() {
    var token = ehr.token(SIGN);
    product.postSigned(SIGN, OrderBodies.signWithGenes("canary", CLOPIDOGREL), token);
    product.postSigned(SIGN, "{\"hook\":\"canary-hook\"}", ehr.token(SIGN));

    assertThat(product.log().lines())
        .filteredOn(
            line -> Stream.of("canary", "Canary-Family", "*2/*2", token).anyMatch(line::contains))
        .isEmpty();
  }

  private static HttpResponse<String> signed(String path, String body) {
    return product.postSigned(path, body, ehr.token(path));
  }

  private static String body(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static List<String> outcomes(JsonNode root) {
    return Stream.of(root.path("extension").path("dev.origami.orders"))
        .flatMap(it -> it.findValuesAsText("outcome").stream())
        .toList();
  }

  private static void assertRefused(HttpResponse<String> answer, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
    assertThat(answer.body()).contains(code).doesNotContain("canary");
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
        .startsWith("Bearer realm=\"origami\", error=\"invalid_token\"")
        .contains(code);
  }
}
