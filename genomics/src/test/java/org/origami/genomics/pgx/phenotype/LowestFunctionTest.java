package org.origami.genomics.pgx.phenotype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.genomics.pgx.phenotype.Calls.assign;
import static org.origami.genomics.pgx.phenotype.Calls.called;
import static org.origami.genomics.pgx.phenotype.Calls.combination;
import static org.origami.genomics.pgx.phenotype.Calls.unphased;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.AlleleFunction;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.PhenotypeResult;
import org.origami.genomics.sequence.GeneSymbol;

class LowestFunctionTest {
  private static final GeneSymbol DPYD = new GeneSymbol("DPYD");
  private static final GeneSymbol RYR1 = new GeneSymbol("RYR1");

  @Test
  void eachCopyIsJudgedByItsLowestAllele() {
    PhenotypeResult result =
        assign(
            called(
                Diplotype.of(
                    DPYD,
                    combination("c.498G>A", "c.2582A>G"),
                    combination("c.2846A>T", "c.2933A>G"))));
    assertThat(result.source().map(Diplotype::label))
        .contains("[c.498G>A + c.2582A>G]/[c.2846A>T + c.2933A>G]");
    assertThat(result.judged().map(Diplotype::label)).contains("c.498G>A/c.2933A>G");
    assertThat(result.activityScore()).isEqualTo(ActivityScore.parse("1.0"));
    assertThat(result.phenotype()).contains("Intermediate Metabolizer");
  }

  @Test
  void theFunctionsStandInTheOrderOfTheCopies() {
    PhenotypeResult result =
        assign(
            called(
                Diplotype.of(
                    DPYD,
                    combination("c.498G>A", "c.2846A>T"),
                    Haplotype.of("c.1905+1G>A (*2A)"))));
    assertThat(result.functions())
        .extracting(AlleleFunction::allele)
        .containsExactly("c.2846A>T", "c.1905+1G>A (*2A)");
    assertThat(result.judged().map(Diplotype::label)).contains("c.1905+1G>A (*2A)/c.2846A>T");
  }

  @Test
  void ofAllelesWithEqualFunctionTheFirstByNameIsTaken() {
    PhenotypeResult result =
        assign(
            called(
                Diplotype.of(
                    DPYD,
                    combination("c.2933A>G", "c.1905+1G>A (*2A)"),
                    Haplotype.of("c.498G>A"))));
    assertThat(result.judged().map(Diplotype::label)).contains("c.498G>A/c.1905+1G>A (*2A)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c.1627A>G (*5) | c.1905+1G>A (*2A) | c.1905+1G>A (*2A) | 0.0 | Poor Metabolizer
          c.1627A>G (*5) | c.498G>A          | c.2846A>T         | 1.5 | Intermediate Metabolizer
          c.557A>G       | c.1905+1G>A (*2A) | Reference         | 0.5 | Poor Metabolizer
          c.1627A>G (*5) | c.498G>A          | Reference         | 2.0 | Normal Metabolizer
          """)
  void withoutPhaseTheTwoLowestAreTakenToLieOnTwoCopies(
      String one, String two, String three, String score, String phenotype) {
    PhenotypeResult result = assign(unphased("DPYD", one, two, three));
    assertThat(result.activityScore()).isEqualTo(ActivityScore.parse(score));
    assertThat(result.phenotype()).contains(phenotype);
    assertThat(result.source()).isEmpty();
    assertThat(result.functions()).hasSize(2);
    assertThat(assign(unphased("DPYD", three, one, two))).isEqualTo(result);
  }

  @Test
  void besideASingleAlleleStandsTheReference() {
    PhenotypeResult result = assign(unphased("DPYD", "c.2846A>T"));
    assertThat(result.judged().map(Diplotype::label)).contains("Reference/c.2846A>T");
    assertThat(result.activityScore()).isEqualTo(ActivityScore.parse("1.5"));
  }

  @Test
  void oneSusceptibilityAlleleAnywhereInRyr1IsEnough() {
    assertThat(assign(unphased("RYR1", "c.38T>G", "c.418G>A", "c.51_53del")).phenotype())
        .contains("Malignant Hyperthermia Susceptibility");
    assertThat(
            assign(
                    called(
                        Diplotype.of(
                            RYR1, combination("c.418G>A", "c.7300G>A"), Haplotype.of("Reference"))))
                .phenotype())
        .contains("Malignant Hyperthermia Susceptibility");
    assertThat(assign(unphased("RYR1", "c.418G>A", "c.51_53del", "c.119G>C")).phenotype())
        .contains("Uncertain Susceptibility");
  }

  @Test
  void anUnknownAlleleIsNeverTakenForAHarmlessOne() {
    assertThat(assign(unphased("DPYD", "c.9999A>G", "Reference")).phenotypes()).isEmpty();
    PhenotypeResult lowest =
        assign(unphased("DPYD", "c.9999A>G", "c.1905+1G>A (*2A)", "c.1905+1G>A (*2A)"));
    assertThat(lowest.phenotype()).contains("Poor Metabolizer");
  }

  @Test
  void furtherChangesOnACopyAreNoted() {
    Haplotype partial =
        new Haplotype(
            "[Reference + g.97450059G>A]", List.of("Reference"), List.of("g.97450059G>A"));
    PhenotypeResult result = assign(called(Diplotype.of(DPYD, partial, Haplotype.of("c.2846A>T"))));
    assertThat(result.activityScore()).isEqualTo(ActivityScore.parse("1.5"));
    assertThat(result.notes())
        .extracting(CallNote::kind)
        .containsExactly(CallNote.Kind.UNDOCUMENTED_VARIATION);
  }

  @Test
  void aCombinationOfAnotherCallersIsReadFromItsText() {
    assertThat(Calls.judged("DPYD", "[c.498G>A + c.1905+1G>A (*2A)]", "Reference").phenotype())
        .contains("Intermediate Metabolizer");
  }

  @Test
  void namesThatStandInCpicsNamesAreRead() {
    PhenotypeResult result = Calls.judged("DPYD", "*2A", "HapB3");
    assertThat(result.activityScore()).isEqualTo(ActivityScore.parse("0.5"));
    assertThat(Calls.judged("DPYD", "c.1905+1G>A", "Reference").activityScore())
        .isEqualTo(ActivityScore.parse("1.0"));
    assertThat(Calls.judged("G6PD", "Dallas").phenotype()).contains("Deficient");
  }

  @Test
  void allelesWithoutPhaseOfAnotherGeneHaveNoPhenotype() {
    assertThat(assign(unphased("CYP2C19", "*2", "*17")).phenotypes()).isEmpty();
  }
}
