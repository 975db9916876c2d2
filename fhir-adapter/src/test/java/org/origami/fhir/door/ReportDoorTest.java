package org.origami.fhir.door;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked rightly: reports are made, stored, read, found and described. */
class ReportDoorTest {
  private static final String REPORT = "/fhir/$risk-report";
  private static final Map<String, Bundle> ONCE = new ConcurrentHashMap<>();
  private static final String METHIONINE_30 = "NP_000362.1:p.Val50Met";

  @Test
  void sentFindingsBecomeAReportWhoseEveryResourceCanBeRead() {
    var bundle = report("Patient/sent-1");

    assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.COLLECTION);
    assertThat(Answers.all(RiskAssessment.class, bundle)).isNotEmpty();
    assertThat(Answers.all(Provenance.class, bundle)).hasSize(1);
    for (var resource : kept(bundle)) {
      var path = "/fhir/" + resource.fhirType() + "/" + resource.getIdElement().getIdPart();
      var read = Door.get(path);
      assertThat(read.statusCode()).as(resource.fhirType()).isEqualTo(200);
      assertThat(read.headers().firstValue("ETag")).contains("W/\"1\"");
    }
  }

  @Test
  void xmlIsTakenAndGivenToo() {
    var fhir = FhirContext.forR4Cached();
    var sent =
        fhir.newJsonParser().parseResource(Sent.bundle(Sent.observation("Patient/sent-xml")));
    var xml = fhir.newXmlParser().encodeResourceToString(sent);

    var answer =
        Door.post(
            REPORT, xml, "Content-Type", "application/fhir+xml", "Accept", "application/fhir+xml");

    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("fhir+xml");
    assertThat(Answers.report(Answers.bundle(answer)).getSubject().getReference())
        .endsWith("Patient/sent-xml");
  }

  @Test
  void parametersCarryObservationsAndWishes() {
    var answer =
        Door.post(
            REPORT,
            """
            {"resourceType": "Parameters", "parameter": [
              {"name": "observation", "resource": %s},
              {"name": "observations", "resource": %s},
              {"name": "includeCommon", "valueBoolean": true},
              {"name": "patient", "valueReference": {"reference": "Patient/sent-2"}}]}
            """
                .formatted(
                    Sent.observation("Patient/sent-2"),
                    Sent.bundle(Sent.observation("Patient/sent-other"))));

    var bundle = Answers.bundle(answer);
    assertThat(Answers.report(bundle).getSubject().getReference()).endsWith("Patient/sent-2");
    assertThat(answer.body()).contains("belongs to another patient");
  }

  @Test
  void anObservationWithoutCodeIsListedAsUnread() {
    var nameless =
        "{\"resourceType\":\"Observation\",\"status\":\"final\",\"subject\":{\"reference\":\"Patient/sent-3\"}}";

    var answer = Door.post(REPORT, Sent.bundle(nameless, Sent.observation("Patient/sent-3")));

    assertThat(Answers.bundle(answer).getEntry()).isNotEmpty();
    assertThat(answer.body()).contains("the Observation has no code");
  }

  @Test
  void manyAtOnceAreAllStored() {
    var before = total("/fhir/DiagnosticReport?patient=sent-many");

    var asked =
        IntStream.range(0, 8)
            .mapToObj(k -> CompletableFuture.supplyAsync(() -> report("Patient/sent-many")))
            .toList();
    asked.forEach(CompletableFuture::join);

    assertThat(total("/fhir/DiagnosticReport?patient=sent-many")).isEqualTo(before + 8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "patient=sent-4",
        "patient=Patient/sent-4",
        "subject=Patient/sent-4",
        "subject:Patient=sent-4",
        "patient=sent-4,nobody",
        "patient=sent-4&date=ge2026-01-01",
        "patient=sent-4&status=final,amended",
        "patient=sent-4&code=51969-4",
        "patient=sent-4&code=http://loinc.org|51969-4",
        "patient=sent-4&_summary=true",
        "patient=sent-4&_elements=code&_format=json&_pretty=true"
      })
  void reportsAreFound(String query) {
    var report = Answers.report(reportOnce("Patient/sent-4"));

    var found = Answers.bundle(Door.get("/fhir/DiagnosticReport?" + query.replace("|", "%7C")));

    assertThat(found.getType()).isEqualTo(Bundle.BundleType.SEARCHSET);
    assertThat(found.getEntry())
        .extracting(entry -> entry.getResource().getIdElement().getIdPart())
        .contains(report.getIdElement().getIdPart());
    assertThat(Answers.link(found, "self")).contains("/fhir/DiagnosticReport?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "patient=nobody",
        "patient=sent-4&date=lt2020",
        "patient=sent-4&status=cancelled",
        "patient=sent-4&code=http://loinc.org%7C1-8",
        "_id=nothing"
      })
  void whatDoesNotMatchIsNotFound(String query) {
    reportOnce("Patient/sent-4");

    assertThat(total("/fhir/DiagnosticReport?" + query)).isZero();
  }

  @Test
  void aSearchCanBeAFormAndBringResultsAlong() {
    var report = Answers.report(reportOnce("Patient/sent-4"));

    var found =
        Answers.bundle(
            Door.post(
                "/fhir/DiagnosticReport/_search",
                "_id=" + report.getIdElement().getIdPart() + "&_include=DiagnosticReport%3Aresult",
                "Content-Type",
                "application/x-www-form-urlencoded"));

    assertThat(found.getTotal()).isEqualTo(1);
    assertThat(found.getEntry()).hasSize(1 + report.getResult().size());
    assertThat(found.getEntry().get(1).getSearch().getMode())
        .isEqualTo(Bundle.SearchEntryMode.INCLUDE);
  }

  @Test
  void pagesLeadThroughAllObservationsOnce() {
    report("Patient/sent-paged");
    var seen = new ArrayList<String>();
    var page = Answers.bundle(Door.get("/fhir/Observation?patient=sent-paged&_count=1"));
    int total = page.getTotal();

    for (var next = collect(page, seen); !next.isEmpty(); next = collect(page, seen)) {
      var uri = URI.create(next);
      page = Answers.bundle(Door.get(uri.getRawPath() + "?" + uri.getRawQuery()));
    }

    assertThat(total).isGreaterThan(1);
    assertThat(seen).hasSize(total).doesNotHaveDuplicates();
  }

  @Test
  void aCountIsGivenAlone() {
    reportOnce("Patient/sent-4");

    for (var query : List.of("_summary=count", "_count=0")) {
      var found = Answers.bundle(Door.get("/fhir/Observation?patient=sent-4&" + query));
      assertThat(found.getTotal()).isPositive();
      assertThat(found.getEntry()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Observation, patient=sent-4&status=final",
    "RiskAssessment, patient=sent-4&date=ge2026",
    "Provenance, patient=sent-4&recorded=ge2026&_include=Provenance:target"
  })
  void everyKindIsFound(String type, String query) {
    reportOnce("Patient/sent-4");

    assertThat(total("/fhir/" + type + "?" + query)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?_format=xml", "?_format=application/fhir%2Bxml"})
  void theCapabilityStatementSaysWhatIsThere(String query) {
    var statement = Answers.resource(CapabilityStatement.class, Door.get("/fhir/metadata" + query));

    assertThat(statement.getSoftware().getVersion()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(statement.getImplementation().getUrl()).isEqualTo(Door.SERVER.fhirBase().toString());
    assertThat(statement.getFhirVersion().toCode()).isEqualTo("4.0.1");
    var rest = statement.getRestFirstRep();
    for (var resource : rest.getResource()) {
      for (var parameter : resource.getSearchParam()) {
        var prescription = resource.getType().equals("MedicationRequest");
        var value =
            parameter.getType() == SearchParamType.DATE
                ? "2026"
                : prescription ? "active" : "final";
        var whose =
            prescription && parameter.getName().equals("status") ? "patient=canary-well&" : "";
        var path = "/fhir/" + resource.getType() + "?" + whose + parameter.getName() + "=" + value;
        assertThat(Door.get(path).statusCode()).as(path).isEqualTo(200);
      }
      for (var include : resource.getSearchInclude()) {
        var path = "/fhir/" + resource.getType() + "?_include=" + include.getValue();
        assertThat(Door.get(path).statusCode()).as(path).isEqualTo(200);
      }
    }
    assertThat(rest.getOperation()).hasSize(2);
  }

  @Test
  void definitionsAreReadAndFoundByTheirAddress() {
    var operation =
        Answers.resource(
            OperationDefinition.class, Door.get("/fhir/OperationDefinition/risk-report"));
    var codes = Answers.bundle(Door.get("/fhir/CodeSystem"));

    assertThat(operation.getAffectsState()).isTrue();
    assertThat(total("/fhir/OperationDefinition?url=" + operation.getUrl())).isEqualTo(1);
    assertThat(Answers.all(CodeSystem.class, codes)).hasSize(3);
    assertThat(Door.get("/fhir/CodeSystem/folding").statusCode()).isEqualTo(200);
    assertThat(Door.get("/fhir/CodeSystem/pharmacy").statusCode()).isEqualTo(200);
  }

  @Test
  void theRequestsOwnNameComesBack() {
    var answer = Door.get("/fhir/metadata", "X-Request-Id", "8f14e45f-ceea-467f");
    var odd = Door.get("/fhir/metadata", "X-Request-Id", "Canary Family");

    assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("8f14e45f-ceea-467f");
    assertThat(odd.headers().allValues("X-Request-Id")).hasSize(1).doesNotContain("Canary Family");
  }

  @Test
  void answersAreNotToBeKeptByAnyone() {
    var headers = Door.get("/fhir/metadata").headers();

    assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    assertThat(headers.firstValue("Server")).isEmpty();
    assertThat(headers.firstValue("X-Powered-By")).isEmpty();
  }

  @Test
  void healthSaysWhichModelRuns() {
    var health = Door.get("/actuator/health");

    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).contains("sha256", "coveredProteins", "\"provider\":\"CPU\"");
    assertThat(Door.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(Door.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
  }

  private static String collect(Bundle page, List<String> seen) {
    page.getEntry().forEach(entry -> seen.add(entry.getFullUrl()));
    return Answers.link(page, "next");
  }

  private static int total(String path) {
    return Answers.bundle(Door.get(path)).getTotal();
  }

  /** Reports are never changed, so one serves all the searches. */
  private static Bundle reportOnce(String patient) {
    return ONCE.computeIfAbsent(patient, ReportDoorTest::report);
  }

  private static Bundle report(String patient) {
    return Answers.bundle(
        Door.post(
            REPORT,
            Sent.bundle(
                Sent.variant(patient, METHIONINE_30),
                Sent.variant(patient, "NP_000508.1:p.Glu7Val"))));
  }

  private static List<Resource> kept(Bundle bundle) {
    return bundle.getEntry().stream()
        .map(entry -> entry.getResource())
        .filter(
            it ->
                it instanceof DiagnosticReport
                    || it instanceof Observation
                    || it instanceof RiskAssessment
                    || it instanceof Provenance)
        .toList();
  }
}
