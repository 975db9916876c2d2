package org.origami.fhir.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.junit.jupiter.api.Test;
import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.fhir.vocabulary.Loinc;
import org.origami.fhir.vocabulary.LoincAnswer;
import org.origami.fhir.vocabulary.Terminology;
import org.origami.reports.therapy.TherapeuticImplication;

class TherapyWriterTest {
  private final Bundle mixed = Cases.written(Cases.mixed());
  private final List<Observation> every = implications(Cases.written(Cases.everyTherapy()));

  @Test
  void restsOnTheVariantAndIsAResultOfTheReport() {
    var results =
        ((DiagnosticReport) mixed.getEntryFirstRep().getResource())
            .getResult().stream().map(it -> it.getReference()).toList();

    assertThat(implications(mixed))
        .hasSize(8)
        .allSatisfy(
            it -> {
              assertThat(results).contains("Observation/" + it.getIdPart());
              assertThat(variant(it).getMeta().hasProfile(GenomicsReporting.VARIANT)).isTrue();
            });
  }

  @Test
  void namesTheMedicineOfTheGeneOfItsVariant() {
    var migalastat =
        implications(mixed).stream()
            .filter(it -> values(it, Loinc.MEDICATION_ASSESSED).contains("migalastat"))
            .findFirst()
            .orElseThrow();

    assertThat(values(variant(migalastat), Loinc.GENE_STUDIED)).containsExactly("GLA");
    assertThat(codings(migalastat, Loinc.MEDICATION_ASSESSED))
        .extracting(it -> it.getSystem() + "|" + it.getCode())
        .containsExactly(Terminology.RXNORM + "|2054252");
    assertThat(codings(migalastat, Loinc.PREDICTED_PHENOTYPE))
        .extracting(Coding::getCode)
        .containsExactly("MONDO:0010526");
  }

  @Test
  void namesEachIngredientOfACombination() {
    var combination =
        every.stream()
            .filter(it -> values(it, Loinc.MEDICATION_ASSESSED).contains("elexacaftor"))
            .findFirst()
            .orElseThrow();

    assertThat(values(combination, Loinc.MEDICATION_ASSESSED))
        .containsExactly("elexacaftor", "tezacaftor", "ivacaftor");
  }

  @Test
  void claimsAResponseOnlyWhereASourceDoes() {
    assertThat(every)
        .allSatisfy(
            it ->
                assertThat(codes(it, GenomicsReporting.THERAPEUTIC_IMPLICATION_CODE))
                    .isSubsetOf(expected(codes(it, "condition-reason"))));
    assertThat(every)
        .filteredOn(it -> !codes(it, GenomicsReporting.THERAPEUTIC_IMPLICATION_CODE).isEmpty())
        .hasSizeGreaterThan(2);
  }

  @Test
  void givesItsSourcesAndItsCaution() {
    assertThat(every)
        .allSatisfy(
            it -> {
              assertThat(it.getNoteFirstRep().getText()).isEqualTo(TherapeuticImplication.CAUTION);
              assertThat(it.getText().getDiv().allText()).contains(TherapeuticImplication.CAUTION);
              assertThat(sources(it)).isNotEmpty().allMatch(RelatedArtifact::hasCitation);
            });
  }

  @Test
  void standsInTheNarrativeOfTheReport() {
    var text =
        ((DiagnosticReport) mixed.getEntryFirstRep().getResource()).getText().getDiv().allText();

    assertThat(text)
        .contains("Therapies that act on these proteins", TherapeuticImplication.CAUTION)
        .contains("sapropterin", "to be checked: a test of response in the patient decides")
        .contains("FDA: approved 2018; EMA: approved 2016");
  }

  private static List<String> expected(List<String> reason) {
    return switch (reason.get(0)) {
      case "reason-named-responsive" -> List.of(LoincAnswer.PRESUMED_RESPONSIVE.code());
      case "reason-no-protein", "reason-probably-no-protein", "reason-named-unresponsive" ->
          List.of(LoincAnswer.PRESUMED_NON_RESPONSIVE.code());
      default -> List.of();
    };
  }

  private Observation variant(Observation implication) {
    var reference = implication.getDerivedFromFirstRep().getReference();
    return mixed.getEntry().stream()
        .map(it -> it.getResource())
        .filter(it -> reference.equals("Observation/" + it.getIdPart()))
        .map(Observation.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<Observation> implications(Bundle bundle) {
    return bundle.getEntry().stream()
        .map(it -> it.getResource())
        .filter(Observation.class::isInstance)
        .map(Observation.class::cast)
        .filter(it -> it.getMeta().hasProfile(GenomicsReporting.THERAPEUTIC_IMPLICATION))
        .toList();
  }

  private static List<RelatedArtifact> sources(Observation observation) {
    return observation.getComponent().stream()
        .flatMap(it -> it.getExtensionsByUrl(GenomicsReporting.RELATED_ARTIFACT).stream())
        .map(it -> (RelatedArtifact) it.getValue())
        .toList();
  }

  private static List<String> values(Observation observation, String code) {
    return observation.getComponent().stream()
        .filter(it -> it.getCode().getCodingFirstRep().getCode().equals(code))
        .map(it -> it.getValueCodeableConcept().getText())
        .filter(Objects::nonNull)
        .toList();
  }

  private static Stream<Coding> stream(Observation observation, String code) {
    return observation.getComponent().stream()
        .filter(it -> it.getCode().getCodingFirstRep().getCode().equals(code))
        .flatMap(it -> it.getValueCodeableConcept().getCoding().stream());
  }

  private static List<Coding> codings(Observation observation, String code) {
    return stream(observation, code).toList();
  }

  private static List<String> codes(Observation observation, String code) {
    return stream(observation, code).map(Coding::getCode).toList();
  }
}
