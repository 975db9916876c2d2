package org.origami.fhir.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.fhir.inbound.GeneObservations.HOMOZYGOUS;
import static org.origami.fhir.inbound.GeneObservations.PATIENT;
import static org.origami.fhir.inbound.GeneObservations.calls;
import static org.origami.fhir.inbound.GeneObservations.carried;
import static org.origami.fhir.inbound.GeneObservations.component;
import static org.origami.fhir.inbound.GeneObservations.genotype;
import static org.origami.fhir.inbound.GeneObservations.haplotype;
import static org.origami.fhir.inbound.GeneObservations.phenotype;
import static org.origami.fhir.inbound.GeneObservations.read;
import static org.origami.fhir.inbound.GeneObservations.reasons;

import java.util.List;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.genomics.variant.UnreadFinding.Reason;

/** Whose DNA a result speaks of, and whether it speaks of an allele that is there. */
class GeneOwnershipTest {
  private static final Identifier NUMBER =
      new Identifier().setSystem("urn:example:mrn").setValue("canary");

  @ParameterizedTest
  @ValueSource(strings = {"LA6684-0", "LA18195-0", "LA10429-1", "LA6685-7", "LA18196-8"})
  void whatIsOfATumourOrAFetusIsNotInherited(String sourceClass) {
    var variant = carried("1", "rs2231142", HOMOZYGOUS);
    var genotype = genotype("2", "CYP2D6", "*4/*4");
    component(variant, "48002-0", sourceClass);
    component(genotype, "48002-0", sourceClass);

    var reading = read(variant, genotype);

    assertThat(reasons(reading)).containsExactly(Reason.NOT_GERMLINE, Reason.NOT_GERMLINE);
    assertThat(calls(reading)).containsExactly("CYP2D6 UNREADABLE");
  }

  @Test
  void whatIsGermlineIsRead() {
    var genotype = genotype("1", "CYP2D6", "*4/*4");
    component(genotype, "48002-0", "LA6683-2");

    assertThat(calls(read(genotype))).containsExactly("CYP2D6 *4/*4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Patient/donor", "RelatedPerson/father", "Specimen/1"})
  void aFindingAboutSomebodyElseIsUnreadForBothReaders(String focus) {
    var variant = carried("1", "rs2231142", HOMOZYGOUS);
    variant.addFocus().setReference(focus);

    assertThat(reasons(read(variant))).containsExactly(Reason.OTHER_FOCUS);
    assertThat(calls(read(variant))).isEmpty();
    var findings = new FindingsReader(new HgvsReader()).readFor(PATIENT, List.of(variant));
    assertThat(findings.variants()).isEmpty();
    assertThat(findings.unread())
        .extracting(UnreadFinding::reason)
        .containsExactly(Reason.OTHER_FOCUS);
  }

  @ParameterizedTest
  @ValueSource(strings = {PATIENT, "https://hospital.example/fhir/Patient/canary-1"})
  void aFocusThatIsThePatientChangesNothing(String focus) {
    var genotype = genotype("1", "CYP2D6", "*4/*4");
    genotype.addFocus().setReference(focus);

    assertThat(calls(read(genotype))).containsExactly("CYP2D6 *4/*4");
  }

  @ParameterizedTest(name = "{0} {1} with {2}: {3}, {4}")
  @CsvSource({
    "HLA-B, HLA-B*57:01, NEG, HLA-B *57:01 negative,",
    "HLA-B, HLA-B*57:01, ND, HLA-B *57:01 negative,",
    "HLA-B, HLA-B*57:01, POS, HLA-B *57:01 positive,",
    "HLA-B, HLA-B*57:01, IND, HLA-B UNREADABLE, INDETERMINATE",
    "CYP2D6, *4, NEG, CYP2D6 UNREADABLE, VALUE_ABSENT",
    "CYP2D6, *4/*4, NEG, CYP2D6 UNREADABLE, VALUE_NOT_UNDERSTOOD",
    "CYP2D6, *1/*1, NEG, CYP2D6 *1/*1,"
  })
  void anInterpretationSaysWhetherTheAllelesAreThere(
      String gene, String alleles, String code, String called, Reason reason) {
    var reading = read(interpreted(haplotype("1", gene, alleles), code));

    assertThat(calls(reading)).containsExactly(called);
    assertThat(reasons(reading)).isEqualTo(reason == null ? List.of() : List.of(reason));
  }

  @Test
  void presentAndNegativeContradictEachOther() {
    var variant = interpreted(carried("1", "rs2231142", HOMOZYGOUS), "NEG");

    assertThat(reasons(read(variant))).containsExactly(Reason.VALUE_NOT_UNDERSTOOD);
  }

  @ParameterizedTest
  @CsvSource({
    "HLA-B, HLA-B*57:01 positive, VALUE_NOT_UNDERSTOOD",
    "CYP2D6, Poor Metabolizer, VALUE_NOT_UNDERSTOOD"
  })
  void aNegativeInterpretationDeniesAStatedPhenotype(String gene, String term, Reason reason) {
    assertThat(reasons(read(interpreted(phenotype("1", gene, term), "NEG"))))
        .containsExactly(reason);
  }

  private static Observation interpreted(Observation observation, String code) {
    observation
        .addInterpretation()
        .addCoding()
        .setSystem("http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation")
        .setCode(code);
    return observation;
  }

  @Test
  void anIdentifierAloneDoesNotProveThePatient() {
    var genotype = numbered(genotype("1", "CYP2D6", "*4/*4"));
    var variant = numbered(carried("2", "rs2231142", HOMOZYGOUS));

    var reading = read(genotype, variant);

    assertThat(reasons(reading))
        .containsExactly(Reason.PATIENT_NOT_PROVEN, Reason.PATIENT_NOT_PROVEN);
    assertThat(calls(reading)).containsExactly("CYP2D6 UNREADABLE");
    var findings = new FindingsReader(new HgvsReader()).readFor(PATIENT, List.of(variant));
    assertThat(findings.unread())
        .extracting(UnreadFinding::reason)
        .containsExactly(Reason.PATIENT_NOT_PROVEN);
  }

  @Test
  void aPatientInTheBodyProvesTheIdentifier() {
    var patient = new Patient().addIdentifier(NUMBER.copy());
    patient.setId(PATIENT);

    var reading =
        new GeneResultsReader()
            .readFor(PATIENT, List.of(numbered(genotype("1", "CYP2D6", "*4/*4")), patient));

    assertThat(calls(reading)).containsExactly("CYP2D6 *4/*4");
  }

  @Test
  void aServerThatWasSearchedByThePatientComparedTheIdentifier() {
    var reading =
        new GeneResultsReader()
            .readPulled(PATIENT, List.of(numbered(genotype("1", "CYP2D6", "*4/*4"))));

    assertThat(calls(reading)).containsExactly("CYP2D6 *4/*4");
  }

  private static Observation numbered(Observation observation) {
    return observation.setSubject(new Reference().setIdentifier(NUMBER.copy()));
  }

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource({
    "G6PD, Deficient, Deficient",
    "G6PD, G6PD deficient with CNSHA, Deficient with CNSHA",
    "RYR1, Malignant Hyperthermia Susceptibility, Malignant Hyperthermia Susceptibility",
    "CACNA1S, MHS, Malignant Hyperthermia Susceptibility",
    "MT-RNR1, increased risk of aminoglycoside-induced hearing loss,"
        + " increased risk of aminoglycoside-induced hearing loss",
    "NAT2, slow acetylator, Poor Metabolizer",
    "TPMT, Possible Intermediate Metabolizer, Possible Intermediate Metabolizer",
    "TPMT, PM, Poor Metabolizer"
  })
  void readsEveryTermOfCpic(String gene, String words, String term) {
    assertThat(calls(read(phenotype("1", gene, words)))).containsExactly(gene + " " + term);
  }

  @ParameterizedTest
  @CsvSource({"CYP2D6, Deficient", "G6PD, Poor Metabolizer", "G6PD, about average"})
  void aTermOfAnotherGeneIsNotReadAndTheGeneIsNotCalledUntested(String gene, String words) {
    var reading = read(phenotype("1", gene, words));

    assertThat(calls(reading)).containsExactly(gene + " UNREADABLE");
    assertThat(reasons(reading)).containsExactly(Reason.PHENOTYPE_NOT_READ);
  }

  @Test
  void aResultThatIsNotFinalLeavesItsGeneUnreadable() {
    var genotype = genotype("1", "TPMT", "*3A/*3A");
    genotype.setStatus(Observation.ObservationStatus.PRELIMINARY);

    assertThat(calls(read(genotype))).containsExactly("TPMT UNREADABLE");
  }

  @Test
  void aResultThatWasWithdrawnIsNoTest() {
    var genotype = genotype("1", "TPMT", "*3A/*3A");
    genotype.setStatus(Observation.ObservationStatus.ENTEREDINERROR);

    assertThat(calls(read(genotype))).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource({
    "DPYD, *1/*2A, Reference/c.1905+1G>A (*2A)",
    "DPYD, *1/*1, Reference/Reference",
    "SLCO1B1, *1A/*5, *1/*5",
    "SLCO1B1, *1B/*15, *37/*15"
  })
  void readsNamesOfAnOlderNomenclature(String gene, String written, String read) {
    assertThat(calls(read(genotype("1", gene, written)))).containsExactly(gene + " " + read);
  }

  @Test
  void anOlderNameAgreesWithTheNewerOne() {
    var reading =
        read(
            genotype("1", "DPYD", "*1/*2A"),
            genotype("2", "DPYD", "Reference/c.1905+1G>A (*2A)"),
            carried("3", "rs3918290", GeneObservations.HETEROZYGOUS));

    assertThat(calls(reading)).containsExactly("DPYD Reference/c.1905+1G>A (*2A)");
    assertThat(reading.unread()).isEmpty();
  }
}
