package org.origami.fhir.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.genomics.variant.UnreadFinding.Reason;

class GeneResultsReaderTest {
  private static final String PATIENT = "Patient/canary-1";
  private final GeneResultsReader reader = new GeneResultsReader();

  @ParameterizedTest(name = "{1} of {0} is {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "CYP2C19; CYP2C19*2/*17; *2/*17",
        "CYP2C19; CYP2C19 *2/*17; *2/*17",
        "CYP2C19; *2|*17; *2/*17",
        "CYP2C19; CYP2C19*2/CYP2C19*17; *2/*17",
        "CYP2D6; CYP2D6*1/*4x2; *1/*4x2",
        "CYP2D6; CYP2D6*7.001 / CYP2D6*1.001; *7/*1",
        "HLA-B; HLA-B*57:01/HLA-B*58:01; *57:01/*58:01",
        "HLA-A; hla#3.31.0#HLA-A*03:01:01:01+HLA-A*30:01:01; *03:01/*30:01",
        "DPYD; Reference/c.1905+1G>A (*2A); Reference/c.1905+1G>A (*2A)",
        "VKORC1; rs9923231 reference (C)/rs9923231 variant (T); rs9923231 reference (C)/rs9923231"
            + " variant (T)"
      })
  void readsAGenotypeInTheLaboratorysWriting(String gene, String value, String diplotype) {
    var reading = read(genotype("1", gene, value, "2026-11-02"));

    assertThat(reading.unread()).isEmpty();
    assertThat(reading.calls())
        .singleElement()
        .isInstanceOfSatisfying(
            GeneCall.Diplotypes.class,
            call -> {
              assertThat(call.gene()).hasToString(gene);
              assertThat(call.best().get(0).diplotype().label()).isEqualTo(diplotype);
            });
    assertThat(reading.sources().values())
        .extracting(SourceObservation::reference)
        .containsExactly("Observation/1");
  }

  @Test
  void takesTheGeneFromTheAllelesWhereNoComponentNamesIt() {
    var genotype = genotype("1", "CYP2C19", "CYP2C19*2/*2", "2026-11-02");
    genotype.setComponent(null);

    assertThat(read(genotype).calls()).extracting(GeneCall::gene).hasToString("[CYP2C19]");
  }

  @Test
  void takesTheGeneFromTheNumberOfHgnc() {
    var genotype = genotype("1", "CYP2C19", "*2/*2", "2026-11-02");
    genotype
        .getComponentFirstRep()
        .getValueCodeableConcept()
        .setText(null)
        .addCoding()
        .setSystem("http://www.genenames.org")
        .setCode("HGNC:2621");

    assertThat(read(genotype).calls()).extracting(GeneCall::gene).hasToString("[CYP2C19]");
  }

  @Test
  void refusesAllelesOfAnotherGeneThanTheOneStudied() {
    var reading = read(genotype("1", "CYP2C9", "CYP2C19*2/*2", "2026-11-02"));

    assertThat(GeneObservations.calls(reading))
        .containsExactly("CYP2C9 UNREADABLE", "CYP2C19 UNREADABLE");
    assertThat(reasons(reading)).containsExactly(Reason.GENE_MISSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PV00155", "638797", "*1/*2/*3"})
  void refusesWhatNamesNoTwoAlleles(String value) {
    var reading = read(genotype("1", "CYP2C19", value, "2026-11-02"));

    assertThat(GeneObservations.calls(reading)).containsExactly("CYP2C19 UNREADABLE");
    assertThat(reasons(reading)).containsExactly(Reason.ALLELES_NOT_READ);
  }

  @Test
  void refusesOneOfTwoCopies() {
    var reading = read(haplotype("1", "CYP2C19", "*2", "2026-11-02"));

    assertThat(GeneObservations.calls(reading)).containsExactly("CYP2C19 UNREADABLE");
    assertThat(reasons(reading)).containsExactly(Reason.OTHER_COPY_MISSING);
  }

  @Test
  void joinsTwoHaplotypesOfOneTime() {
    var reading =
        read(
            haplotype("1", "CYP2C19", "CYP2C19*2", "2026-11-02"),
            haplotype("2", "CYP2C19", "CYP2C19*17", "2026-11-02"));

    assertThat(diplotypes(reading)).containsExactly("*2/*17");
    assertThat(reading.origins().values())
        .singleElement()
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(2);
  }

  @Test
  void countsAGenotypeAndItsHaplotypesOnce() {
    var reading =
        read(
            genotype("0", "CYP2C19", "*2/*17", "2026-11-02"),
            haplotype("1", "CYP2C19", "*17", "2026-11-02"),
            haplotype("2", "CYP2C19", "*2", "2026-11-02"));

    assertThat(diplotypes(reading)).containsExactly("*2/*17");
    assertThat(reading.unread()).isEmpty();
  }

  @Test
  void oneHlaAlleleIsEnoughToCarryIt() {
    var reading = read(haplotype("1", "HLA-B", "HLA-B*57:01:01", "2026-11-02"));

    assertThat(phenotypes(reading)).containsExactly("*57:01 positive");
  }

  @Test
  void anHlaAlleleThatWasNotFoundIsNotCarried() {
    var reading = read(genotype("1", "HLA-B", "HLA-B*57:01 negative", "2026-11-02"));

    assertThat(phenotypes(reading)).containsExactly("*57:01 negative");
  }

  @Test
  void everyStatementOnAnAlleleCounts() {
    var reading =
        read(
            genotype("1", "HLA-B", "HLA-B*57:01 negative", "2026-11-02"),
            genotype("2", "HLA-B", "HLA-B*58:01 positive", "2026-11-02"));

    assertThat(phenotypes(reading)).containsExactly("*57:01 negative", "*58:01 positive");
    assertThat(reading.unread()).isEmpty();
  }

  @Test
  void theNewestResultCountsAndTheOtherIsTold() {
    var reading =
        read(
            genotype("new", "CYP2C19", "*2/*2", "2026-11-02"),
            genotype("old", "CYP2C19", "*1/*2", "2020-01-01"));

    assertThat(diplotypes(reading)).containsExactly("*2/*2");
    assertThat(reading.calls().get(0).evidence().notes())
        .extracting(CallNote::kind)
        .containsExactly(CallNote.Kind.OVERRULED);
    assertThat(reasons(reading)).containsExactly(Reason.OVERRULED);
  }

  @Test
  void twoResultsOfOneTimeThatDisagreeMakeTheGeneUnreadable() {
    var reading =
        read(
            genotype("1", "CYP2C19", "*2/*2", "2026-11-02"),
            genotype("2", "CYP2C19", "*1/*2", "2026-11-02"));

    assertThat(reading.calls())
        .singleElement()
        .isInstanceOfSatisfying(
            GeneCall.NotCalled.class,
            call -> assertThat(call.reason()).isEqualTo(NoCallReason.UNREADABLE));
    assertThat(reasons(reading)).containsExactly(Reason.RESULTS_DISAGREE, Reason.RESULTS_DISAGREE);
  }

  @Test
  void resultsWithoutATimeThatDisagreeAreNotGuessedBetween() {
    var undated = genotype("1", "CYP2C19", "*2/*2", "2026-11-02");
    undated.setEffective(null);

    var reading = read(undated, genotype("2", "CYP2C19", "*1/*2", "2026-11-02"));

    assertThat(reading.calls()).singleElement().isInstanceOf(GeneCall.NotCalled.class);
  }

  @Test
  void twoResultsThatSayTheSameAreOne() {
    var reading =
        read(
            genotype("1", "CYP2C19", "*2/*17", "2026-11-02"),
            genotype("2", "CYP2C19", "*17/*2", "2020-11-02"));

    assertThat(diplotypes(reading)).containsExactly("*2/*17");
    assertThat(reading.unread()).isEmpty();
    assertThat(reading.calls().get(0).evidence().notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://loinc.org, LA9657-3, Poor Metabolizer",
    "http://loinc.org, LA10315-2, Ultrarapid Metabolizer",
    ", CYP2C19 Poor Metaboliser, Poor Metabolizer",
    ", extensive metabolizer, Normal Metabolizer"
  })
  void readsAPhenotypeThatTheLaboratoryStates(String system, String code, String phenotype) {
    var stated = observation("1", "79714-2", "2026-11-02");
    var value = stated.getValueCodeableConcept();
    if (system == null) {
      value.setText(code);
    } else {
      value.addCoding().setSystem(system).setCode(code);
    }

    var reading = read(stated);

    assertThat(phenotypes(reading)).containsExactly(phenotype);
    assertThat(reading.calls()).extracting(GeneCall::gene).hasToString("[CYP2C19]");
  }

  @Test
  void readsAnImplicationOfAGenotypeWithItsAlleles() {
    var implication = observation("2", "", "2026-11-02");
    implication.getCode().getCodingFirstRep().setSystem("").setCode("therapeutic-implication");
    implication.setValue(null);
    implication.addDerivedFrom().setReference("Observation/1");
    var component = implication.addComponent();
    component.getCode().addCoding().setCode("therapeutic-implication");
    component
        .getValueCodeableConcept()
        .addCoding()
        .setSystem("http://loinc.org")
        .setCode("LA9657-3");

    var reading = read(genotype("1", "CYP2C19", "*2/*2", "2026-11-02"), implication);

    assertThat(reading.unread()).isEmpty();
    assertThat(reading.calls())
        .singleElement()
        .isInstanceOfSatisfying(
            GeneCall.Stated.class,
            stated -> {
              assertThat(stated.diplotype().map(Diplotype::label)).contains("*2/*2");
              assertThat(stated.phenotype()).contains("Poor Metabolizer");
            });
  }

  @Test
  void aResponseToOneDrugIsNoPhenotypeOfTheGene() {
    var efficacy = observation("1", "51961-1", "2026-11-02");
    efficacy
        .getValueCodeableConcept()
        .addCoding()
        .setSystem("http://loinc.org")
        .setCode("LA6677-4");

    assertThat(reasons(read(efficacy))).containsExactly(Reason.PHENOTYPE_NOT_READ);
  }

  @ParameterizedTest
  @CsvSource({
    "preliminary, STATUS_NOT_FINAL",
    "entered-in-error, ENTERED_IN_ERROR",
    "cancelled, CANCELLED"
  })
  void readsOnlyWhatIsFinal(String status, Reason reason) {
    var genotype = genotype("1", "CYP2C19", "*2/*2", "2026-11-02");
    genotype.setStatus(Observation.ObservationStatus.fromCode(status));

    assertThat(reasons(read(genotype))).containsExactly(reason);
  }

  @Test
  void anotherPatientsGenotypeIsUnread() {
    var foreign = genotype("1", "CYP2C19", "*2/*2", "2026-11-02");
    foreign.getSubject().setReference("Patient/canary-2");

    assertThat(reasons(read(foreign))).containsExactly(Reason.OTHER_PATIENT);
  }

  @Test
  void whatIsNoGeneResultIsToldApart() {
    var glucose = observation("1", "2345-7", "2026-11-02");
    glucose.getValueCodeableConcept().setText("high");

    assertThat(reasons(read(glucose))).containsExactly(Reason.NOT_A_GENE_RESULT);
  }

  @Test
  void oneVariantAloneNeverMakesADiplotype() {
    var reading = read(variant("1", "rs4244285", "LA9633-4", "LA6706-1"));

    assertThat(reading.calls())
        .singleElement()
        .isInstanceOfSatisfying(
            GeneCall.NotCalled.class,
            call -> {
              assertThat(call.gene()).hasToString("CYP2C19");
              assertThat(call.reason()).isEqualTo(NoCallReason.REQUIRED_POSITION_MISSING);
              assertThat(call.evidence().notes().get(0).words()).contains("1 of the 35 positions");
            });
    assertThat(reading.unread()).isEmpty();
    assertThat(reading.origins()).hasSize(1);
  }

  @ParameterizedTest(name = "{0} {1} {2} is {3}")
  @CsvSource({
    "rs2231142, LA9633-4, LA6706-1, rs2231142 reference (G)/rs2231142 variant (T)",
    "rs2231142, LA9633-4, LA6705-3, rs2231142 variant (T)/rs2231142 variant (T)",
    "rs2231142, LA9634-2, , rs2231142 reference (G)/rs2231142 reference (G)"
  })
  void aGeneIsCalledWhereEveryPositionWasSent(
      String rsId, String presence, String state, String diplotype) {
    var reading = read(variant("1", rsId, presence, state));

    assertThat(diplotypes(reading)).containsExactly(diplotype);
  }

  @ParameterizedTest
  @CsvSource({
    "rs4244285, LA9633-4, , ALLELIC_STATE_MISSING",
    "rs4244285, LA18198-4, LA6706-1, NO_CALL",
    "rs1, LA9633-4, LA6706-1, NOT_AT_A_POSITION"
  })
  void aVariantThatTellsNoGenotypeIsUnread(
      String rsId, String presence, String state, Reason reason) {
    assertThat(reasons(read(variant("1", rsId, presence, state)))).containsExactly(reason);
  }

  @Test
  void theLaboratorysGenotypeGovernsItsVariants() {
    var reading =
        read(
            genotype("1", "CYP2C19", "*1/*2", "2026-11-02"),
            variant("2", "rs4244285", "LA9633-4", "LA6706-1"));

    assertThat(diplotypes(reading)).containsExactly("*1/*2");
    assertThat(reading.unread()).isEmpty();
    assertThat(reading.origins().values().iterator().next()).hasSize(2);
  }

  private static Observation variant(String id, String rsId, String presence, String state) {
    var variant = observation(id, "69548-6", "2026-11-02");
    variant.getValueCodeableConcept().addCoding().setSystem("http://loinc.org").setCode(presence);
    component(variant, "81252-9", rsId);
    if (state != null) {
      component(variant, "53034-5", state);
    }
    return variant;
  }

  private static void component(Observation observation, String code, String value) {
    var component = observation.addComponent();
    component.getCode().addCoding().setSystem("http://loinc.org").setCode(code);
    component.getValueCodeableConcept().addCoding().setCode(value);
  }

  @Test
  void whatTheServerRemarkedIsAFindingMore() {
    var reading = read(genotype("1", "CYP2C19", "*2/*2", "2026-11-02"));

    var more = reading.with(Reason.SERVER_REMARK, List.of("OperationOutcome.issue"));

    assertThat(more.unread()).extracting(it -> it.id().number()).containsExactly(2);
  }

  @Test
  void thePublishedExamplesOfTheStandardAreReadOrRefused() {
    var examples =
        Stream.of(
                "Pgx-geno-1001",
                "Pgx-geno-1002",
                "Pgx-geno-1003",
                "GenotypeExamplePharmVar",
                "GenotypeExample1")
            .map(name -> GenomicsReportingExamples.all().get("Observation-" + name + ".json"))
            .toList();

    var reading = reader.readFor("Patient/CGPatientExample01", examples);

    assertThat(reading.unread()).isEmpty();
    assertThat(diplotypes(reading)).contains("*2/*2", "*7/*1");
    assertThat(phenotypes(reading)).contains("*15:02 positive");
  }

  private GeneReading read(Observation... sent) {
    return reader.readFor(PATIENT, List.of(sent));
  }

  private static List<Reason> reasons(GeneReading reading) {
    return reading.unread().stream().map(UnreadFinding::reason).toList();
  }

  private static List<String> diplotypes(GeneReading reading) {
    return reading.calls().stream()
        .filter(GeneCall.Diplotypes.class::isInstance)
        .map(call -> ((GeneCall.Diplotypes) call).best().get(0).diplotype().label())
        .toList();
  }

  private static List<String> phenotypes(GeneReading reading) {
    return reading.calls().stream()
        .filter(GeneCall.Stated.class::isInstance)
        .flatMap(call -> ((GeneCall.Stated) call).phenotype().stream())
        .toList();
  }

  private static Observation genotype(String id, String gene, String value, String date) {
    return alleles(observation(id, "84413-4", date), gene, value);
  }

  private static Observation haplotype(String id, String gene, String value, String date) {
    return alleles(observation(id, "84414-2", date), gene, value);
  }

  private static Observation alleles(Observation observation, String gene, String value) {
    observation.getValueCodeableConcept().setText(value);
    var component = observation.addComponent();
    component.getCode().addCoding().setSystem("http://loinc.org").setCode("48018-6");
    component.getValueCodeableConcept().setText(gene);
    return observation;
  }

  private static Observation observation(String id, String code, String date) {
    var json =
        """
        {"resourceType": "Observation", "id": "%s", "status": "final",
         "code": {"coding": [{"system": "http://loinc.org", "code": "%s"}]},
         "subject": {"reference": "Patient/canary-1"}, "effectiveDateTime": "%s"}
        """
            .formatted(id, code.isEmpty() ? "x" : code, date);
    return FhirContext.forR4Cached().newJsonParser().parseResource(Observation.class, json);
  }
}
