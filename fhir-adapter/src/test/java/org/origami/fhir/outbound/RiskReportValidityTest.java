package org.origami.fhir.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.origami.fhir.validation.Argued;
import org.origami.fhir.validation.GenomicsValidator;
import org.origami.reports.risk.RiskReport;

/** Every report is valid Genomics Reporting STU3 in the eyes of HAPI's validator. */
class RiskReportValidityTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  static List<Named<RiskReport>> reports() {
    return List.of(
        Named.of("one variant of each risk class", Cases.mixed()),
        Named.of("every obstacle", Cases.everyObstacle()),
        Named.of("every reason to pass over", Cases.everyPassReason()),
        Named.of("every reason not to read", Cases.everyUnreadReason()),
        Named.of("nothing found", Cases.nothing()),
        Named.of("CUDA fell back", Cases.cudaFallback()),
        Named.of("every therapy", Cases.everyTherapy()),
        Named.of("hostile text", Cases.hostile()));
  }

  static List<Named<ReportSubject>> subjects() {
    return List.of(
        Named.of("served, patient at the hospital", Cases.served()),
        Named.of(
            "in a file, patient at the hospital", Cases.subject(Cases.PATIENT, ServerBase.NONE)),
        Named.of("served, patient by id", Cases.subject("Patient/canary-1", Cases.SERVED)),
        Named.of("in a file, patient by id", Cases.subject("Patient/canary-1", ServerBase.NONE)),
        Named.of(
            "served, patient by urn",
            Cases.subject("urn:uuid:6e1a2c3d-0000-4000-8000-0000000000aa", Cases.SERVED)),
        Named.of("in a file, no patient named", Cases.subject("", ServerBase.NONE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void isValidAsJson(RiskReport report) {
    var json = FHIR.newJsonParser().encodeResourceToString(Cases.written(report));

    assertThat(objections(json)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void isValidAsXml(RiskReport report) {
    var xml = FHIR.newXmlParser().encodeResourceToString(Cases.written(report));

    assertThat(objections(xml)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("subjects")
  void isValidWhereverItIsServedAndHoweverThePatientIsNamed(ReportSubject subject) {
    var json = FHIR.newJsonParser().encodeResourceToString(Cases.written(Cases.mixed(), subject));

    assertThat(objections(json)).isEmpty();
  }

  @Test
  void isValidWithFiftyVariants() {
    var json = FHIR.newJsonParser().encodeResourceToString(Cases.written(Cases.fifty()));

    assertThat(objections(json)).isEmpty();
  }

  /** A server hands resources out one by one. */
  @Test
  void holdsResourcesThatAreValidAlone() {
    var resources =
        Cases.written(Cases.mixed()).getEntry().stream()
            .map(Bundle.BundleEntryComponent::getResource)
            .toList();

    assertThat(resources)
        .extracting(Resource::fhirType)
        .contains("DiagnosticReport", "Observation", "RiskAssessment", "Provenance");
    assertThat(resources)
        .allSatisfy(
            resource ->
                assertThat(objections(FHIR.newJsonParser().encodeResourceToString(resource)))
                    .isEmpty());
  }

  @Test
  void usesACodeSystemThatIsValid() {
    var json = FHIR.newJsonParser().encodeResourceToString(FoldingCodeSystem.resource());

    assertThat(objections(json)).isEmpty();
  }

  private static List<String> objections(String resource) {
    return GenomicsValidator.shared().complaints(resource).stream()
        .filter(complaint -> !Argued.covers(complaint))
        .toList();
  }
}
