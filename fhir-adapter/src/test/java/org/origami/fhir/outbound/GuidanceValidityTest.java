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

/** All medication guidance is valid Genomics Reporting STU3 in the eyes of HAPI's validator. */
class GuidanceValidityTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  static List<Named<GuidanceCase>> guidance() {
    return List.of(
        Named.of("every outcome", GuidanceCases.mixed()),
        Named.of("every action", GuidanceCases.everyAction()),
        Named.of("everything unread", GuidanceCases.everyUnreadReason()),
        Named.of("hostile text", GuidanceCases.hostile()),
        Named.of("nothing asked", GuidanceCases.nothing()));
  }

  static List<Named<ReportSubject>> subjects() {
    return List.of(
        Named.of("in a file, patient at the hospital", subject(Cases.PATIENT, ServerBase.NONE)),
        Named.of("served, patient by id", subject("Patient/canary-1", Cases.SERVED)),
        Named.of("in a file, no patient named", subject("", ServerBase.NONE)));
  }

  private static ReportSubject subject(String patient, ServerBase base) {
    return Cases.subject(patient, base, 4);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("guidance")
  void isValidAsJson(GuidanceCase guidance) {
    var json = FHIR.newJsonParser().encodeResourceToString(GuidanceCases.written(guidance));

    assertThat(objections(json)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("subjects")
  void isValidWhereverItIsServedAndHoweverThePatientIsNamed(ReportSubject subject) {
    var xml =
        FHIR.newXmlParser()
            .encodeResourceToString(GuidanceCases.written(GuidanceCases.mixed(), subject));

    assertThat(objections(xml)).isEmpty();
  }

  /** A server hands resources out one by one. */
  @Test
  void holdsResourcesThatAreValidAlone() {
    var resources =
        GuidanceCases.written(GuidanceCases.mixed()).getEntry().stream()
            .map(Bundle.BundleEntryComponent::getResource)
            .toList();

    assertThat(resources)
        .extracting(Resource::fhirType)
        .contains("DiagnosticReport", "Observation", "Task", "Provenance");
    assertThat(resources)
        .allSatisfy(
            resource ->
                assertThat(objections(FHIR.newJsonParser().encodeResourceToString(resource)))
                    .isEmpty());
  }

  @Test
  void usesACodeSystemThatIsValid() {
    var json = FHIR.newJsonParser().encodeResourceToString(PharmacyCodeSystem.resource());

    assertThat(objections(json)).isEmpty();
  }

  private static List<String> objections(String resource) {
    return GenomicsValidator.shared().complaints(resource).stream()
        .filter(complaint -> !Argued.covers(complaint))
        .toList();
  }
}
