package org.origami.fhir.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.fhir.inbound.GeneObservations.HETEROZYGOUS;
import static org.origami.fhir.inbound.GeneObservations.HOMOZYGOUS;
import static org.origami.fhir.inbound.GeneObservations.absent;
import static org.origami.fhir.inbound.GeneObservations.at;
import static org.origami.fhir.inbound.GeneObservations.calls;
import static org.origami.fhir.inbound.GeneObservations.carried;
import static org.origami.fhir.inbound.GeneObservations.genotype;
import static org.origami.fhir.inbound.GeneObservations.notes;
import static org.origami.fhir.inbound.GeneObservations.phenotype;
import static org.origami.fhir.inbound.GeneObservations.read;
import static org.origami.fhir.inbound.GeneObservations.reasons;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.genomics.variant.UnreadFinding.Reason;

/** Several Observations about one gene: which of them may stand together, and which counts. */
class GeneAgreementTest {
  private static final String REFERENCE_G_T = "ABCG2 rs2231142 reference (G)/rs2231142 variant (T)";

  @ParameterizedTest(name = "{0} of {1} leaves no room for {2} {3}")
  @CsvSource({
    "DPYD, Reference/Reference, rs3918290, LA6706-1",
    "DPYD, Reference/c.1905+1G>A (*2A), rs3918290, LA6705-3",
    "DPYD, Reference/c.1905+1G>A (*2A), rs67376798, LA6706-1",
    "DPYD, c.1905+1G>A (*2A)/c.1905+1G>A (*2A), rs3918290, LA6706-1",
    "CYP2C19, *1/*1, rs4244285, LA6705-3",
    "CYP2C19, *2/*2, rs4244285, LA6706-1",
    "CYP2D6, *1/*1x2, rs3892097, LA6706-1"
  })
  void aVariantThatTheGenotypeLeavesNoRoomForTakesItAlong(
      String gene, String alleles, String rsId, String state) {
    var reading =
        read(
            at("2015-01-01", genotype("1", gene, alleles)),
            at("2024-01-01", carried("2", rsId, state)));

    assertThat(calls(reading)).containsExactly(gene + " UNREADABLE");
    assertThat(reasons(reading)).containsExactly(Reason.RESULTS_DISAGREE, Reason.RESULTS_DISAGREE);
    assertThat(notes(reading)).containsExactly("AMBIGUOUS");
    assertThat(reading.origins().values()).allMatch(List::isEmpty);
  }

  @ParameterizedTest(name = "{0} of {1} explains {2} {3}")
  @CsvSource({
    "DPYD, Reference/c.1905+1G>A (*2A), rs3918290, LA6706-1",
    "DPYD, Reference/*2A, rs3918290, LA6706-1",
    // Normal function: laboratories name the alleles of lowest function only.
    "DPYD, Reference/c.1905+1G>A (*2A), rs1801265, LA6706-1",
    "CYP2C19, *1/*2, rs4244285, LA6706-1",
    "CYP2C19, *1/*2, rs3758581, LA6705-3",
    "CYP2D6, *1/*4x2, rs3892097, LA6706-1",
    // What lies in place of a deleted gene looks like two copies.
    "CYP2D6, *4/*5, rs3892097, LA6705-3",
    "CYP2D6, *4/*41, rs1065852, LA6706-1"
  })
  void aVariantThatTheGenotypeExplainsStandsBehindIt(
      String gene, String alleles, String rsId, String state) {
    var reading = read(genotype("1", gene, alleles), carried("2", rsId, state));

    assertThat(reading.unread()).isEmpty();
    assertThat(reading.origins().values()).singleElement().matches(from -> from.size() == 2);
  }

  @Test
  void aVariantThatWasNotFoundSpeaksAgainstItsAllele() {
    var reading = read(genotype("1", "CYP2C19", "*2/*2"), absent("2", "rs4244285"));

    assertThat(calls(reading)).containsExactly("CYP2C19 UNREADABLE");
  }

  @Test
  void anOlderVariantThatDoesNotFitIsSetAsideAloud() {
    var reading =
        read(
            at("2024-01-01", genotype("1", "CYP2C19", "*1/*1")),
            at("2015-01-01", carried("2", "rs4244285", HETEROZYGOUS)));

    assertThat(calls(reading)).containsExactly("CYP2C19 *1/*1");
    assertThat(reasons(reading)).containsExactly(Reason.OVERRULED);
    assertThat(notes(reading)).containsExactly("OVERRULED");
  }

  @ParameterizedTest(name = "{0} {1} with {2} {3}: {4}")
  @CsvSource({
    "DPYD, Normal Metabolizer, rs3918290, LA6706-1, UNREADABLE",
    "DPYD, Intermediate Metabolizer, rs3918290, LA6706-1, Intermediate Metabolizer",
    "DPYD, Normal Metabolizer, rs1801265, LA6706-1, Normal Metabolizer",
    "CYP2C19, Normal Metabolizer, rs4244285, LA6705-3, UNREADABLE",
    "CYP2C19, Poor Metabolizer, rs4244285, LA6706-1, Poor Metabolizer"
  })
  void aStatedPhenotypeHasToBeReachableWithTheVariant(
      String gene, String term, String rsId, String state, String called) {
    var reading = read(phenotype("1", gene, term), carried("2", rsId, state));

    assertThat(calls(reading)).containsExactly(gene + " " + called);
  }

  @Test
  void theSameVariantTwiceIsOneStatement() {
    var reading =
        read(
            at("2020-01-01", carried("1", "rs2231142", HETEROZYGOUS)),
            at("2024-01-01", carried("2", "rs2231142", HETEROZYGOUS)));

    assertThat(calls(reading)).containsExactly(REFERENCE_G_T);
    assertThat(reading.unread()).isEmpty();
  }

  @Test
  void theSameHomozygousVariantTwiceDoesNotVanish() {
    var reading =
        read(carried("1", "rs2231142", HOMOZYGOUS), carried("2", "rs2231142", HOMOZYGOUS));

    assertThat(calls(reading)).containsExactly("ABCG2 rs2231142 variant (T)/rs2231142 variant (T)");
  }

  @Test
  void ofTwoTimesTheNewerStatementOnAPositionCounts() {
    var reading =
        read(
            at("2024-01-01", carried("1", "rs2231142", HETEROZYGOUS)),
            at("2020-01-01", carried("2", "rs2231142", HOMOZYGOUS)));

    assertThat(calls(reading)).containsExactly(REFERENCE_G_T);
    assertThat(reasons(reading)).containsExactly(Reason.OVERRULED);
  }

  @Test
  void statementsOfOneTimeThatCannotBothBeTrueMakeTheGeneUnreadable() {
    var reading = read(carried("1", "rs2231142", HETEROZYGOUS), absent("2", "rs2231142"));

    assertThat(calls(reading)).containsExactly("ABCG2 UNREADABLE");
    assertThat(reasons(reading)).containsExactly(Reason.RESULTS_DISAGREE, Reason.RESULTS_DISAGREE);
  }

  @ParameterizedTest(name = "{0} is not older than {1}")
  @CsvSource({
    "2024-03-01, 2024-03-01T08:00:00Z",
    "2024, 2024-03-01",
    "2024-03, 2024-03-31T23:00:00+01:00",
    // A day without a zone may be a day anywhere.
    "2024-03-01, 2024-03-02T06:00:00Z",
    "2024-03-01T08:00:00Z, 2024-03-01T10:00:00+02:00"
  })
  void aTimeThatMayBeTheOtherIsNotOlder(String one, String other) {
    for (var times : List.of(List.of(one, other), List.of(other, one))) {
      var reading =
          read(
              at(times.get(0), genotype("1", "CYP2D6", "*4/*4")),
              at(times.get(1), genotype("2", "CYP2D6", "*1/*1")));

      assertThat(calls(reading)).containsExactly("CYP2D6 UNREADABLE");
      assertThat(reasons(reading))
          .containsExactly(Reason.RESULTS_DISAGREE, Reason.RESULTS_DISAGREE);
    }
  }

  @ParameterizedTest(name = "{0} is older than {1}")
  @CsvSource({
    "2023, 2024-03-01",
    "2024-02, 2024-03",
    "2024-03-01, 2024-03-02",
    "2024-03-01, 2024-03-03T08:00:00Z",
    "2024-03-01T09:30:00+02:00, 2024-03-01T08:00:00Z"
  })
  void aTimeThatWasOverIsOlder(String older, String newer) {
    var reading =
        read(
            at(older, genotype("1", "CYP2D6", "*4/*4")),
            at(newer, genotype("2", "CYP2D6", "*1/*1")));

    assertThat(calls(reading)).containsExactly("CYP2D6 *1/*1");
    assertThat(reasons(reading)).containsExactly(Reason.OVERRULED);
  }

  @Test
  void aStatementWithoutATimeDoesNotMakeItsTwinOlder() {
    Stream.of(0, 1)
        .forEach(
            order -> {
              var dated = at("2024-01-01", genotype("1", "CYP2D6", "*1/*1"));
              var undated = genotype("2", "CYP2D6", "*1/*1");
              var old = at("2015-01-01", genotype("3", "CYP2D6", "*4/*4"));
              var reading = order == 0 ? read(dated, undated, old) : read(undated, dated, old);

              assertThat(calls(reading)).containsExactly("CYP2D6 *1/*1");
            });
  }
}
