package org.origami.product;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.fhir.sandbox.SandboxHospital;
import org.origami.fhir.validation.GenomicsValidator;

/** The pharmacy of the jar against a hospital's server, as a site runs it. */
class PharmacyIT {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final List<String> CANARIES =
      List.of("demo-pain", "demo-heart", "rx-pain", "rx-heart", "*2x2", "*2/*2", "canary-text");

  @TempDir static Path folder;
  private static SandboxHospital hospital;
  private static Product product;

  @BeforeAll
  static void start() {
    hospital = SandboxHospital.start(0);
    product =
        Product.serve(
            folder,
            List.of(
                "origami.hospital.base-url=" + hospital.base(),
                "origami.folding.ahead=false",
                "logging.level.root=TRACE"));
  }

  @AfterAll
  static void stop() {
    product.close();
    hospital.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rx-heart-1", "rx-heart-2", "rx-pain-1", "rx-pain-2", "rx-pain-3", "rx-cancer-1"})
  void guidanceIsValidAndItsTasksAreRead(String prescription) {
    var bundle = guidance("/fhir/MedicationRequest/" + prescription + "/$medication-guidance", "");

    assertThat(all(bundle, DiagnosticReport.class)).hasSize(1);
    assertThat(GenomicsValidator.shared().complaints(bundle))
        .filteredOn(line -> line.startsWith("ERROR") || line.startsWith("FATAL"))
        .isEmpty();
    for (var task : all(bundle, Task.class)) {
      var path = "/fhir/Task/" + task.getIdElement().getIdPart();
      assertThat(product.get(path).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({"demo-heart, 2", "demo-pain, 4", "demo-hiv, 2", "demo-cancer, 1", "demo-quiet, 0"})
  void theViewHoldsThePatientsPrescriptions(String patient, int prescriptions) {
    var answer = product.get("/fhir/MedicationRequest?patient=" + patient);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(parse(Bundle.class, answer.body()).getTotal()).isEqualTo(prescriptions);
  }

  @ParameterizedTest
  @CsvSource({
    "/fhir/MedicationRequest/nothing/$medication-guidance, 404",
    "/fhir/MedicationRequest/rx-pain-4/$medication-guidance, 422",
    "/fhir/MedicationRequest/rx-pain-1/$medication-guidance?patient=Patient/demo-heart, 422",
    "/fhir/$medication-guidance?medication=32968, 400",
    "/fhir/$medication-guidance?patient=Patient/demo-pain, 422"
  })
  void badInputIsAnOutcome(String path, int status) {
    var answer = product.postJson(path, "");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(parse(OperationOutcome.class, answer.body()).getIssue()).hasSize(1);
  }

  @Test
  void noPatientReachesTheLog() {
    guidance("/fhir/MedicationRequest/rx-pain-1/$medication-guidance", "");
    product.get("/fhir/MedicationRequest?patient=demo-heart");
    product.postJson(
        "/fhir/$medication-guidance",
        "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"canary-text\"}]}");

    assertThat(product.log()).contains("guidance prescription done");
    assertThat(product.log().lines())
        .filteredOn(line -> CANARIES.stream().anyMatch(line::contains))
        .isEmpty();
  }

  private static Bundle guidance(String path, String body) {
    var answer = product.postJson(path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return parse(Bundle.class, answer.body());
  }

  private static <R extends Resource> List<R> all(Bundle bundle, Class<R> type) {
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
