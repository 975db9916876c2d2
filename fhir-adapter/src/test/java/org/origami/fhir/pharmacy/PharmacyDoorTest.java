package org.origami.fhir.pharmacy;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.fhir.boot.OrigamiServer;
import org.origami.fhir.sandbox.SandboxHospital;
import org.origami.fhir.validation.Argued;
import org.origami.fhir.validation.GenomicsValidator;

/** The doors of the pharmacy, by HTTP, with the sandbox as the hospital. */
class PharmacyDoorTest {
  private static final String RECOMMENDED =
      "http://hl7.org/fhir/uv/genomics-reporting/StructureDefinition/recommended-action";
  private static final String GENOTYPE =
      """
      {"resourceType": "Observation", "id": "g1", "status": "final",
       "code": {"coding": [{"system": "http://loinc.org", "code": "84413-4"}]},
       "subject": {"reference": "Patient/sent-1"}, "effectiveDateTime": "2026-11-02",
       "valueCodeableConcept": {"text": "CYP2C19*2/*2"}}
      """;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static SandboxHospital hospital;
  private static OrigamiServer server;

  @BeforeAll
  static void start() {
    hospital = SandboxHospital.start(0);
    server =
        OrigamiServer.start(
            Map.of(
                "server.port", "0",
                "spring.datasource.url", "jdbc:h2:mem:pharmacy;DB_CLOSE_DELAY=-1",
                "origami.hospital.base-url", hospital.base().toString(),
                "origami.folding.ahead", "false",
                "logging.level.root", "WARN"));
  }

  @AfterAll
  static void stop() {
    server.close();
    hospital.close();
  }

  @Test
  void aPrescriptionIsLookedUpWithItsPatientsGenes() {
    var bundle = guidance(post("/MedicationRequest/rx-heart-1/$medication-guidance", ""));

    var report = all(bundle, DiagnosticReport.class).get(0);
    var task = all(bundle, Task.class).get(0);
    assertThat(report.getSubject().getReference()).endsWith("/Patient/demo-heart");
    assertThat(report.getText().getDivAsString()).contains("clopidogrel", "CYP2C19 *2/*2");
    assertThat(task.getCode().getCodingFirstRep().getCode()).isEqualTo("LA26421-0");
    assertThat(task.getBasedOnFirstRep().getReference())
        .isEqualTo(hospital.base() + "/MedicationRequest/rx-heart-1");
    assertThat(all(bundle, Observation.class))
        .anySatisfy(
            it ->
                assertThat(it.getExtensionByUrl(RECOMMENDED))
                    .isNotNull()
                    .satisfies(link -> assertThat(link.getValue().toString()).isNotBlank()));
    assertThat(all(bundle, Provenance.class)).hasSize(1);
    // The older, milder result of the sandbox must not be the one that counts.
    assertThat(report.getText().getDivAsString()).contains("a newer result of the same gene");
  }

  @Test
  void whatWasAnsweredIsStoredAndFound() {
    var bundle = guidance(post("/MedicationRequest/rx-hiv-1/$medication-guidance", ""));

    for (var task : all(bundle, Task.class)) {
      assertThat(get("/Task/" + task.getIdElement().getIdPart()).statusCode()).isEqualTo(200);
    }
    for (var query :
        List.of(
            "patient=demo-hiv",
            "subject=Patient/demo-hiv&status=requested",
            "patient=demo-hiv&authored-on=ge2026",
            "patient=demo-hiv&code=LA26421-0")) {
      assertThat(parse(Bundle.class, get("/Task?" + query)).getTotal()).as(query).isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource({"rx-pain-1, CYP2D6", "rx-pain-2, CYP2C19", "rx-hiv-1, HLA-B", "rx-cancer-1, DPYD"})
  void adviceNamesTheGeneItRestsOn(String prescription, String gene) {
    var bundle = guidance(post("/MedicationRequest/" + prescription + "/$medication-guidance", ""));

    assertThat(all(bundle, Task.class)).isNotEmpty();
    assertThat(all(bundle, DiagnosticReport.class).get(0).getText().getDivAsString())
        .contains(gene);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rx-heart-2", "rx-hiv-2"})
  void anUntestedGeneIsATaskToTestIt(String prescription) {
    var bundle = guidance(post("/MedicationRequest/" + prescription + "/$medication-guidance", ""));

    assertThat(all(bundle, Task.class))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.getCode().getCodingFirstRep().getCode()).isEqualTo("LA14022-0");
              assertThat(task.getInput()).isNotEmpty();
            });
  }

  @Test
  void aMedicineWithoutGuidelineSaysSo() {
    var bundle = guidance(post("/MedicationRequest/rx-pain-3/$medication-guidance", ""));

    assertThat(all(bundle, Task.class)).isEmpty();
    assertThat(all(bundle, DiagnosticReport.class).get(0).getText().getDivAsString())
        .contains("No guideline is known here", "RxNorm 161");
  }

  @Test
  void thePharmacyViewAnswersPrescriptionsWithTheirGuidanceAndStoresNothing() {
    int before = parse(Bundle.class, get("/Task?_summary=count")).getTotal();

    var found = parse(Bundle.class, get("/MedicationRequest?patient=demo-pain"));

    assertThat(found.getTotal()).isEqualTo(4);
    assertThat(found.getEntry())
        .filteredOn(entry -> entry.getSearch().getMode() == SearchEntryMode.MATCH)
        .extracting(Bundle.BundleEntryComponent::getFullUrl)
        .allMatch(url -> url.startsWith(hospital.base() + "/MedicationRequest/rx-pain-"));
    assertThat(all(found, Task.class)).isNotEmpty();
    assertThat(all(found, DiagnosticReport.class).get(0).getText().getDivAsString())
        .contains("Prescription " + hospital.base() + "/MedicationRequest/rx-pain-4")
        .contains("no code of RxNorm or ATC (MedicationRequest.medicationCodeableConcept.coding)");
    assertThat(parse(Bundle.class, get("/Task?_summary=count")).getTotal()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "&status=on-hold, 1", "'&status=active,on-hold', 2"})
  void thePharmacyViewTakesTheStatus(String status, int prescriptions) {
    var found = parse(Bundle.class, get("/MedicationRequest?patient=demo-cancer" + status));

    assertThat(all(found, MedicationRequest.class)).hasSize(prescriptions);
  }

  @Test
  void codesAreAnsweredWithThePulledGenes() {
    var bundle =
        guidance(
            post("/$medication-guidance?patient=Patient/demo-heart&medication=32968,7646", ""));

    assertThat(all(bundle, DiagnosticReport.class).get(0).getText().getDivAsString())
        .contains("clopidogrel", "omeprazole");
  }

  @Test
  void codesAreAnsweredWithTheGenesOfTheBody() {
    var bundle =
        guidance(
            post(
                "/MedicationRequest/$medication-guidance",
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "patient", "valueReference": {"reference": "Patient/sent-1"}},
                  {"name": "medication", "valueCoding":
                    {"system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "32968"}},
                  {"name": "medication", "valueCode": "99999999"},
                  {"name": "observation", "resource": %s}]}
                """
                    .formatted(GENOTYPE)));

    assertThat(all(bundle, Task.class)).isNotEmpty();
    assertThat(all(bundle, DiagnosticReport.class).get(0).getText().getDivAsString())
        .contains("RxNorm 99999999");
  }

  @Test
  void prescriptionsOfTheBodyAreAnswered() {
    var bundle =
        guidance(
            post(
                "/$medication-guidance",
                """
                {"resourceType": "Bundle", "type": "collection", "entry": [
                  {"resource": %s},
                  {"resource": {"resourceType": "MedicationRequest", "id": "r1", "status": "active",
                    "intent": "order", "subject": {"reference": "Patient/sent-1"},
                    "medicationCodeableConcept": {"coding": [
                      {"system": "http://www.whocc.no/atc", "code": "B01AC04"}]}}}]}
                """
                    .formatted(GENOTYPE)));

    assertThat(all(bundle, Task.class)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "/MedicationRequest/nothing/$medication-guidance; ; 404; ",
        "/MedicationRequest/rx-pain-4/$medication-guidance; ; 422;"
            + " MedicationRequest.medicationCodeableConcept.coding",
        "/MedicationRequest/rx-pain-1/$medication-guidance?patient=Patient/demo-hiv; ; 422;"
            + " MedicationRequest.subject",
        "/MedicationRequest/rx-pain-1/$medication-guidance?drug=1; ; 400; ",
        "/$medication-guidance; ; 422; ",
        "/$medication-guidance?medication=32968; ; 400; patient",
        "/$medication-guidance?medication=32968&patient=nobody; ; 400; patient",
        "/$medication-guidance?medication=32968&patient=Patient/nobody; ; 404; ",
        "/$medication-guidance?medication=aspirin&patient=Patient/demo-pain; ; 422; medication",
        "/$medication-guidance;"
            + " {\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"medication\"}]}; 400;"
            + " medication",
        "/$medication-guidance; {\"resourceType\":\"Patient\"}; 422; ",
        "/$medication-guidance; {\"resourceType\":\"Bundle\",\"type\":\"collection\"}; 422; ",
        "/$medication-guidance; {\"resourceType\":; 400; "
      })
  void badInputIsRefusedByName(String path, String body, int status, String field) {
    var answer = post(path, body == null ? "" : body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    var outcome = parse(OperationOutcome.class, answer);
    if (field != null) {
      assertThat(outcome.getIssueFirstRep().getExpression().get(0).getValue()).isEqualTo(field);
    }
    assertThat(answer.body()).doesNotContain("Canary", "demo-");
  }

  @ParameterizedTest
  @CsvSource({
    "/MedicationRequest, 400",
    "/MedicationRequest?patient=demo-pain&status=nonsense, 400",
    "/MedicationRequest?patient=demo-pain&code=1, 400",
    "/MedicationRequest?patient=nobody, 404",
    "/MedicationRequest/rx-pain-1, 404",
    "/Task/nothing, 404",
    "/$medication-guidance, 405"
  })
  void whatIsAskedWronglyIsRefused(String path, int status) {
    assertThat(get(path).statusCode()).as(path).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo-heart", "demo-pain", "demo-hiv", "demo-cancer", "demo-panel"})
  void everyViewIsValid(String patient) {
    var found =
        parse(
            Bundle.class,
            get("/MedicationRequest?patient=" + patient + "&status=active,on-hold,completed"));

    // What the hospital wrote is the hospital's.
    assertThat(found.getEntry())
        .filteredOn(entry -> !entry.getFullUrl().startsWith(hospital.base().toString() + "/Medic"))
        .isNotEmpty()
        .allSatisfy(
            entry ->
                assertThat(
                        GenomicsValidator.shared()
                            .complaints(
                                FhirContext.forR4Cached()
                                    .newJsonParser()
                                    .encodeResourceToString(entry.getResource())))
                    .filteredOn(complaint -> !Argued.covers(complaint))
                    .as(entry.getFullUrl())
                    .isEmpty());
  }

  private static Bundle guidance(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return parse(Bundle.class, answer);
  }

  private static <R extends Resource> List<R> all(Bundle bundle, Class<R> type) {
    return bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static <R extends Resource> R parse(Class<R> type, HttpResponse<String> answer) {
    return FhirContext.forR4Cached().newJsonParser().parseResource(type, answer.body());
  }

  private static HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(server.fhirBase() + path)).GET());
  }

  private static HttpResponse<String> post(String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(server.fhirBase() + path))
            .header("Content-Type", "application/fhir+json")
            .POST(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
