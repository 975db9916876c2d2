package org.origami.fhir.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.fhir.vocabulary.Loinc;
import org.origami.fhir.vocabulary.OrigamiCanonical;
import org.origami.genomics.flag.PassReason;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.inference.Obstacle;
import org.origami.reports.risk.FoldingRisk;

class RiskReportWriterTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  static List<ReportSubject> subjects() {
    return List.of(
        Cases.served(),
        Cases.subject(Cases.PATIENT, ServerBase.NONE),
        Cases.subject("Patient/canary-1", Cases.SERVED),
        Cases.subject("Patient/canary-1", ServerBase.NONE),
        Cases.subject("urn:uuid:6e1a2c3d-0000-4000-8000-0000000000aa", Cases.SERVED),
        Cases.subject("", Cases.SERVED));
  }

  @Test
  void putsTheReportFirstAndTheProvenanceLast() {
    var bundle = Cases.written(Cases.mixed());

    assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.COLLECTION);
    assertThat(bundle.getEntry())
        .extracting(entry -> entry.getResource().fhirType())
        .startsWith("DiagnosticReport", "Patient")
        .endsWith("Provenance");
  }

  @Test
  void restatesEveryVariantAndExplainsTheAssessedOnes() {
    var bundle = Cases.written(Cases.mixed());

    assertThat(observations(bundle, GenomicsReporting.VARIANT)).hasSize(6);
    assertThat(observations(bundle, GenomicsReporting.MOLECULAR_CONSEQUENCE)).hasSize(4);
    assertThat(observations(bundle, GenomicsReporting.DIAGNOSTIC_IMPLICATION)).hasSize(4);
    assertThat(all(bundle, RiskAssessment.class)).hasSize(4);
    assertThat(observations(bundle, GenomicsReporting.THERAPEUTIC_IMPLICATION)).hasSize(8);
    assertThat(report(bundle).getResult()).hasSize(22);
    assertThat(report(bundle).getExtensionsByUrl(GenomicsReporting.GENOMIC_RISK_ASSESSMENT))
        .hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void namesEveryResourceOnceAndResolvesEveryReference(ReportSubject subject) {
    var bundle = parsed(Cases.written(Cases.mixed(), subject));
    var addresses = bundle.getEntry().stream().map(BundleEntryComponent::getFullUrl).toList();

    assertThat(addresses).doesNotHaveDuplicates().doesNotContainNull();
    assertThat(referencesOf(bundle))
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(resolves(reference, addresses, subject)).as(reference).isTrue());
  }

  @Test
  void pointsToTheHospitalsOwnObservation() {
    var variant = observations(Cases.written(Cases.mixed()), GenomicsReporting.VARIANT).get(0);

    assertThat(variant.getDerivedFromFirstRep().getReference())
        .isEqualTo(Cases.HOSPITAL + "/Observation/variant-1");
  }

  /** A hospital may keep our report beside its own Observations, and send both the next time. */
  @Test
  void marksARestatedVariantSoThatNobodyCountsItTwice() {
    var tags =
        observations(Cases.written(Cases.mixed()), GenomicsReporting.VARIANT).stream()
            .map(variant -> variant.getMeta().getTagFirstRep())
            .toList();

    assertThat(tags)
        .extracting(tag -> tag.getSystem() + "|" + tag.getCode())
        .containsOnly(OrigamiCanonical.FOLDING_CODES + "|restated");
  }

  @Test
  void namesTheSourceInWordsWhereItsAddressLeadsNowhere() {
    assertThat(SourceReference.of("Observation/7").orElseThrow())
        .satisfies(
            reference -> {
              assertThat(reference.getReference()).isNull();
              assertThat(reference.getDisplay()).isEqualTo("Observation/7");
            });
    assertThat(SourceReference.of(" ")).isEmpty();
  }

  @Test
  void carriesStabilityThroughJsonAndXml() {
    var bundle = Cases.written(Cases.mixed());
    var json = FHIR.newJsonParser();
    var xml = FHIR.newXmlParser();

    for (var copy :
        List.of(
            json.parseResource(Bundle.class, json.encodeResourceToString(bundle)),
            xml.parseResource(Bundle.class, xml.encodeResourceToString(bundle)))) {
      var consequences = observations(copy, GenomicsReporting.MOLECULAR_CONSEQUENCE);

      assertThat(consequences)
          .extracting(c -> quantity(c, FoldingTerm.DELTA_DELTA_G))
          .containsExactly("3.123", "1.400", "0.600", "-0.040");
      assertThat(consequences)
          .extracting(c -> quantity(c, FoldingTerm.DELTA_DELTA_G_SD))
          .containsExactly("0.900", "0.700", "0.800", "0.500");
    }
  }

  @Test
  void writesTheUnitOfEnergyInUcum() {
    var consequence =
        observations(Cases.written(Cases.mixed()), GenomicsReporting.MOLECULAR_CONSEQUENCE).get(0);
    var ddg = component(consequence, FoldingTerm.DELTA_DELTA_G).getValueQuantity();
    var interval = component(consequence, FoldingTerm.DELTA_DELTA_G_INTERVAL).getValueRange();

    assertThat(ddg.getSystem()).isEqualTo("http://unitsofmeasure.org");
    assertThat(ddg.getCode()).isEqualTo("kcal/mol");
    assertThat(interval.getLow().getValue()).isEqualByComparingTo("1.970");
    assertThat(interval.getHigh().getValue()).isEqualByComparingTo("4.277");
  }

  /** FHIR R4 counts the decimal in percent: 0.99 would read as less than one percent. */
  @Test
  void countsTheProbabilityOfTheRiskAssessmentInPercent() {
    var prediction =
        all(Cases.written(Cases.mixed()), RiskAssessment.class).get(0).getPredictionFirstRep();

    assertThat(prediction.getProbabilityDecimalType().getValue())
        .isBetween(new BigDecimal("99.0"), new BigDecimal("99.2"));
    assertThat(prediction.getOutcome().getText()).contains("fold").contains("nothing of disease");
  }

  @ParameterizedTest
  @EnumSource(FoldingRisk.class)
  void namesEachRiskByItsOwnCode(FoldingRisk risk) {
    var codes =
        all(Cases.written(Cases.mixed()), RiskAssessment.class).stream()
            .map(r -> r.getPredictionFirstRep().getQualitativeRisk().getCodingFirstRep())
            .map(coding -> coding.getCode())
            .toList();

    assertThat(codes).contains(FoldingCodes.of(risk).getCode());
  }

  @Test
  void claimsNoClinicalSignificanceOfItsOwn() {
    var bundle = Cases.written(Cases.mixed());

    assertThat(all(bundle, Observation.class))
        .flatExtracting(Observation::getComponent)
        .noneMatch(c -> c.getCode().hasCoding(Loinc.SYSTEM, Loinc.CLINICAL_SIGNIFICANCE));
    assertThat(observations(bundle, GenomicsReporting.DIAGNOSTIC_IMPLICATION))
        .noneMatch(Observation::hasValue);
  }

  @ParameterizedTest
  @EnumSource(Obstacle.class)
  void saysByCodeAndInWordsWhyAVariantIsNotAssessable(Obstacle obstacle) {
    var bundle = Cases.written(Cases.everyObstacle());

    assertThat(statusReasons(bundle)).contains(FoldingCodes.of(obstacle).getCode());
    assertThat(narrative(bundle)).contains(obstacle.words());
  }

  @ParameterizedTest
  @EnumSource(PassReason.class)
  void saysByCodeAndInWordsWhyAVariantIsPassedOver(PassReason reason) {
    var bundle = Cases.written(Cases.everyPassReason());

    assertThat(statusReasons(bundle)).contains(FoldingCodes.of(reason).getCode());
    assertThat(narrative(bundle)).contains(reason.words());
  }

  @ParameterizedTest
  @EnumSource(UnreadFinding.Reason.class)
  void saysByCodeAndInWordsWhyAFindingIsUnread(UnreadFinding.Reason reason) {
    var bundle = Cases.written(Cases.everyUnreadReason());
    var note =
        notes(bundle).stream()
            .filter(n -> kind(n).equals(FoldingCodes.of(reason).getCode()))
            .findFirst()
            .orElseThrow();

    assertThat(note.getText())
        .contains("Finding " + (reason.ordinal() + 1))
        .contains("/Observation/variant-" + (reason.ordinal() + 1))
        .contains(reason.words());
    assertThat(narrative(bundle)).contains(reason.words());
  }

  @Test
  void saysItsLimitsEvenWhenNothingWasFound() {
    var bundle = Cases.written(Cases.nothing());

    assertThat(narrative(bundle)).contains(ReportLimits.SENTENCES);
    assertThat(notes(bundle))
        .filteredOn(note -> kind(note).equals(GenomicsReporting.TEST_DISCLAIMER))
        .hasSameSizeAs(ReportLimits.SENTENCES);
  }

  @Test
  void keepsWhatTheProfileHasNoPlaceFor() {
    var passed = observations(Cases.written(Cases.everyPassReason()), GenomicsReporting.VARIANT);
    var notes = passed.get(0).getNote().stream().map(Annotation::getText).toList();

    assertThat(notes)
        .anySatisfy(
            note ->
                assertThat(note)
                    .contains("reference sequence NM_001126112.3")
                    .contains("location GRCh37 NC_000017.10 7578212 G&gt;A".replace("&gt;", ">"))
                    .contains("copy number 3.0")
                    .contains("share of variant reads in the sample 0.4"))
        .anySatisfy(note -> assertThat(note).contains("an older form was tolerated"));
    assertThat(passed.get(0).getComponent())
        .filteredOn(c -> c.getCode().hasCoding(Loinc.SYSTEM, Loinc.VARIATION_CODE))
        .extracting(c -> c.getValueCodeableConcept().getCodingFirstRep().getCode())
        .contains("43590", "NM_001126112.3:c.637C>T");
  }

  @Test
  void letsNoTextBecomeMarkup() {
    var bundle = Cases.written(Cases.hostile());
    var json = FHIR.newJsonParser().encodeResourceToString(bundle);
    var divs =
        all(bundle, DomainResource.class).stream()
            .map(resource -> resource.getText().getDivAsString())
            .toList();
    var markdown =
        Stream.concat(
                notes(bundle).stream(),
                all(bundle, Observation.class).stream().flatMap(o -> o.getNote().stream()))
            .map(Annotation::getText)
            .toList();

    assertThat(divs).isNotEmpty().noneMatch(div -> div.contains("<script") || div.contains("<b>b"));
    assertThat(divs).anyMatch(div -> div.contains("&lt;script&gt;"));
    assertThat(markdown).isNotEmpty().noneMatch(text -> text.contains("<"));
    assertThat(json).doesNotContain("\\u0007").doesNotContain("\uD800");
  }

  @Test
  void keepsTheWordsOfASenderWhoseCodesAreNoCodes() {
    var variant = observations(Cases.written(Cases.hostile()), GenomicsReporting.VARIANT).get(0);
    var codes =
        variant.getComponent().stream()
            .filter(c -> c.getCode().hasCoding(Loinc.SYSTEM, Loinc.VARIATION_CODE))
            .map(ObservationComponentComponent::getValueCodeableConcept)
            .toList();

    assertThat(codes).hasSize(4).noneMatch(CodeableConcept::hasCoding);
    assertThat(codes).allMatch(code -> code.getText().contains("<script>alert('x')</script>"));
  }

  private static boolean resolves(String reference, List<String> addresses, ReportSubject subject) {
    return reference.startsWith("#")
        || addresses.contains(reference)
        || addresses.contains(subject.base().url() + "/" + reference)
        || subject.sources().values().stream().anyMatch(names -> names.contains(reference));
  }

  private static Bundle parsed(Bundle bundle) {
    var parser = FHIR.newJsonParser();
    return parser.parseResource(Bundle.class, parser.encodeResourceToString(bundle));
  }

  private static List<String> referencesOf(Base element) {
    var found = new ArrayList<String>();
    if (element instanceof Reference reference && reference.hasReference()) {
      found.add(reference.getReference());
    }
    for (Property property : element.children()) {
      property.getValues().forEach(value -> found.addAll(referencesOf(value)));
    }
    return found;
  }

  private static <T extends Resource> List<T> all(Bundle bundle, Class<T> type) {
    return bundle.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static List<Observation> observations(Bundle bundle, String profile) {
    return all(bundle, Observation.class).stream()
        .filter(observation -> observation.getMeta().hasProfile(profile))
        .toList();
  }

  private static DiagnosticReport report(Bundle bundle) {
    return all(bundle, DiagnosticReport.class).get(0);
  }

  private static String narrative(Bundle bundle) {
    return report(bundle).getText().getDiv().allText();
  }

  private static List<Annotation> notes(Bundle bundle) {
    return report(bundle).getExtensionsByUrl(GenomicsReporting.GENOMIC_REPORT_NOTE).stream()
        .map(extension -> (Annotation) extension.getValue())
        .toList();
  }

  private static String kind(Annotation note) {
    var concept =
        (CodeableConcept) note.getExtensionByUrl(GenomicsReporting.ANNOTATION_CODE).getValue();
    return concept.getCodingFirstRep().getCode();
  }

  private static List<String> statusReasons(Bundle bundle) {
    return all(bundle, Observation.class).stream()
        .flatMap(observation -> observation.getComponent().stream())
        .filter(c -> is(c, FoldingTerm.STATUS_REASON))
        .map(c -> c.getValueCodeableConcept().getCodingFirstRep().getCode())
        .toList();
  }

  private static ObservationComponentComponent component(
      Observation observation, FoldingTerm term) {
    return observation.getComponent().stream().filter(c -> is(c, term)).findFirst().orElseThrow();
  }

  private static boolean is(ObservationComponentComponent component, FoldingTerm term) {
    return component.getCode().getCodingFirstRep().getCode().equals(term.code());
  }

  private static String quantity(Observation observation, FoldingTerm term) {
    return component(observation, term).getValueQuantity().getValue().toPlainString();
  }
}
