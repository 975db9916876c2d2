package org.origami.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.origami.fhir.sandbox.SandboxHospital;

/** No patient, variant or text of a resource reaches a log, however much is logged. */
class NoPatientInLogsIT {
  private static final List<String> CANARIES =
      List.of(
          "demo-fabry",
          "Canary-Family",
          "MRN-4711",
          "NM_000169.2",
          "Asn215Ser",
          "c.644A>G",
          "canary-free-text",
          "no-such-patient",
          "MRN-0815");

  @Test
  void aGoodAFailingAndAnUnreadableCaseLeaveNoTrace(@TempDir Path folder) {
    try (var hospital = SandboxHospital.start(0);
        var product =
            Product.serve(
                folder,
                List.of(
                    "origami.hospital.base-url=" + hospital.base(), "logging.level.root=TRACE"))) {
      var good = product.postJson("/fhir/Patient/demo-fabry/$risk-report", "");
      var unknown = product.postJson("/fhir/Patient/no-such-patient/$risk-report", "");
      var unreadable =
          product.postJson(
              "/fhir/$risk-report", "{\"resourceType\":\"Bundle\",\"id\":\"canary-free-text");
      var odd =
          product.postJson(
              "/fhir/$risk-report",
              """
              {"resourceType":"Bundle","type":"collection","entry":[{"resource":
               {"resourceType":"Observation","status":"final","code":{"text":"canary-free-text"},
                "subject":{"reference":"Patient/MRN-4711","display":"Canary-Family"}}}]}
              """);

      for (var address :
          List.of(
              "/%66hir/Patient/MRN-0815/$risk-report",
              "/fhir;a=b/Patient/MRN-0815",
              "/fhir//Patient/MRN-0815",
              "/./fhir/Patient/MRN-0815",
              "/%63ds-services/MRN-0815")) {
        var answer = product.get(address);

        assertThat(answer.statusCode()).as(address).isEqualTo(400);
        assertThat(answer.body()).contains("SEC-005").doesNotContain("MRN");
      }

      assertThat(good.statusCode()).isEqualTo(200);
      assertThat(unknown.statusCode()).isEqualTo(404);
      assertThat(unreadable.statusCode()).isEqualTo(400);
      assertThat(odd.statusCode()).isEqualTo(200);
      assertThat(product.log()).isNotBlank();
      assertThat(product.log().lines())
          .filteredOn(line -> CANARIES.stream().anyMatch(line::contains))
          .isEmpty();
    }
  }
}
