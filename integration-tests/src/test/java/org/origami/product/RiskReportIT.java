package org.origami.product;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.fhir.sandbox.SandboxHospital;
import org.origami.fhir.validation.GenomicsValidator;

/** The main job against a hospital's server and a PostgreSQL, as a site runs it. */
class RiskReportIT {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  @TempDir static Path folder;
  private static SandboxHospital hospital;
  private static PostgresServer database;
  private static Product product;

  @BeforeAll
  static void start() {
    hospital = SandboxHospital.start(0);
    database = PostgresServer.start();
    product = Product.serve(folder, settings());
  }

  @AfterAll
  static void stop() {
    product.close();
    database.close();
    hospital.close();
  }

  private static List<String> settings() {
    return Stream.concat(
            Stream.of(
                "origami.hospital.base-url=" + hospital.base(), "origami.folding.ahead=false"),
            database.settings().stream())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo-panel",
        "demo-pku",
        "demo-fabry",
        "demo-antitrypsin",
        "demo-haemoglobin",
        "demo-tumour",
        "demo-newborn",
        "demo-quiet"
      })
  void pullsAPatientAndAnswersWithAValidReport(String patient) {
    var answer = report(patient);

    assertThat(answer.getType()).isEqualTo(Bundle.BundleType.COLLECTION);
    assertThat(resources(answer, DiagnosticReport.class)).hasSize(1);
    for (var entry : answer.getEntry()) {
      assertThat(GenomicsValidator.shared().complaints(entry.getResource()))
          .filteredOn(line -> line.startsWith("ERROR") || line.startsWith("FATAL"))
          .as(entry.getFullUrl())
          .isEmpty();
    }
    assertThat(GenomicsValidator.shared().complaints(answer))
        .filteredOn(line -> line.startsWith("ERROR") || line.startsWith("FATAL"))
        .isEmpty();
  }

  @Test
  void keepsTheReportOverARestart() {
    var id =
        resources(report("demo-fabry"), DiagnosticReport.class).get(0).getIdElement().getIdPart();
    product.close();
    product = Product.serve(folder, settings());

    var read = product.get("/fhir/DiagnosticReport/" + id);
    var found =
        parse(
            Bundle.class,
            product
                .get("/fhir/DiagnosticReport?patient=demo-fabry&_include=DiagnosticReport:result")
                .body());

    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(found.getEntry())
        .extracting(entry -> entry.getResource().getIdElement().getIdPart())
        .contains(id);
  }

  @Test
  void statesTruthfullyWhatItCanDo() {
    var statement = parse(CapabilityStatement.class, product.get("/fhir/metadata").body());

    var rest = statement.getRestFirstRep();
    assertThat(rest.getResource())
        .extracting(CapabilityStatement.CapabilityStatementRestResourceComponent::getType)
        .contains("DiagnosticReport", "Observation", "RiskAssessment", "Provenance");
    for (var resource : rest.getResource()) {
      for (var parameter : resource.getSearchParam()) {
        if (!List.of("DiagnosticReport", "Observation", "RiskAssessment", "Provenance")
            .contains(resource.getType())) {
          continue;
        }
        var value =
            parameter.getType() == SearchParamType.DATE
                ? "2026"
                : parameter.getName().equals("status") ? "final" : "1";
        assertThat(
                product
                    .get("/fhir/" + resource.getType() + "?" + parameter.getName() + "=" + value)
                    .statusCode())
            .as(resource.getType() + " by " + parameter.getName())
            .isEqualTo(200);
      }
    }
  }

  private static Bundle report(String patient) {
    var answer = product.postJson("/fhir/Patient/" + patient + "/$risk-report", "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return parse(Bundle.class, answer.body());
  }

  private static <R extends Resource> List<R> resources(Bundle bundle, Class<R> type) {
    return bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static <R extends Resource> R parse(Class<R> type, String json) {
    return FHIR.newJsonParser().parseResource(type, json);
  }
}
