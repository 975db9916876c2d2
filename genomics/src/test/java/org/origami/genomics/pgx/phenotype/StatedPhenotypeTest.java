package org.origami.genomics.pgx.phenotype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.genomics.pgx.phenotype.Calls.assign;
import static org.origami.genomics.pgx.phenotype.Calls.diplotype;
import static org.origami.genomics.pgx.phenotype.Calls.stated;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.CallNote.Kind;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.PhenotypeResult;

class StatedPhenotypeTest {
  private static final Optional<Diplotype> NO_ALLELES = Optional.empty();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CYP2C19 | Poor Metabolizer                | Poor Metabolizer
          CYP2C19 | poor metaboliser                | Poor Metabolizer
          CYP2C19 | PM                              | Poor Metabolizer
          CYP2C19 | EM                              | Normal Metabolizer
          CYP2C19 | Extensive metaboliser           | Normal Metabolizer
          CYP2D6  | CYP2D6 Ultrarapid Metabolizers (UM) | Ultrarapid Metabolizer
          CYP2C19 | likely cyp2c19 poor metaboliser | Likely Poor Metabolizer
          NAT2    | slow acetylator                 | Poor Metabolizer
          SLCO1B1 | decreased function              | Decreased Function
          G6PD    | deficient with CNSHA            | Deficient with CNSHA
          HLA-B   | *57:01 positive                 | *57:01 positive
          VKORC1  | -1639 GA                        | -1639 AG
          RYR1    | Malignant hyperthermia susceptibility | Malignant Hyperthermia Susceptibility
          """)
  void aTermIsReadAsCpicWritesIt(String gene, String text, String term) {
    PhenotypeResult result = assign(stated(gene, NO_ALLELES, text, ""));
    assertThat(result.phenotype()).contains(term);
    assertThat(result.rule()).isEqualTo("The phenotype was stated: " + term + ".");
    assertThat(result.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CYP2C19 | somewhat slow
          CYP2C19 | Decreased Function
          CYP2D6  | Rapid Metabolizer
          CYP2D6  | Intermediate/Poor Metabolizer
          HLA-B   | *31:01 positive
          IFNL3   | Normal Metabolizer
          """)
  void aTermThatCpicDoesNotHaveForTheGeneIsRefused(String gene, String text) {
    PhenotypeResult result = assign(stated(gene, NO_ALLELES, text, ""));
    assertThat(result.phenotypes()).isEmpty();
    assertThat(result.notes())
        .singleElement()
        .extracting(CallNote::words)
        .asString()
        .contains("none");
  }

  @Test
  void aScoreGivesThePhenotype() {
    PhenotypeResult result = assign(stated("CYP2C9", NO_ALLELES, "", "1.5"));
    assertThat(result.phenotype()).contains("Intermediate Metabolizer");
    assertThat(result.activityScore()).contains(ActivityScore.of("1.5"));
  }

  @ParameterizedTest
  @CsvSource({"CYP2C9,0.25", "CYP2C9,2.5", "CYP2D6,0.1", "DPYD,3.0", "CYP2C19,1.0"})
  void aScoreThatCpicDoesNotHaveIsRefused(String gene, String score) {
    PhenotypeResult result = assign(stated(gene, NO_ALLELES, "", score));
    assertThat(result.phenotypes()).isEmpty();
    assertThat(result.notes()).hasSize(1);
  }

  @Test
  void aScoreGoesBeforeAPhenotypeAndBeforeAllelesAndSaysWhereTheyDiffer() {
    PhenotypeResult result =
        assign(
            stated(
                "CYP2D6",
                Optional.of(diplotype("CYP2D6", "*1", "*6")),
                "Normal Metabolizer",
                "4.0"));
    assertThat(result.phenotype()).contains("Ultrarapid Metabolizer");
    assertThat(result.activityScore()).contains(ActivityScore.of("4.0"));
    assertThat(result.notes())
        .extracting(CallNote::kind)
        .containsExactly(Kind.STATED_DIFFERS, Kind.STATED_DIFFERS);
  }

  @Test
  void aPhenotypeGoesBeforeAllelesThatGiveAnother() {
    PhenotypeResult result =
        assign(
            stated("CYP2D6", Optional.of(diplotype("CYP2D6", "*1", "*6")), "Poor Metabolizer", ""));
    assertThat(result.phenotype()).contains("Poor Metabolizer");
    assertThat(result.activityScore()).isEmpty();
    assertThat(result.source().map(Diplotype::label)).contains("*1/*6");
    assertThat(result.notes()).extracting(CallNote::kind).containsExactly(Kind.STATED_DIFFERS);
  }

  @Test
  void allelesThatAgreeGiveTheScore() {
    PhenotypeResult result =
        assign(
            stated(
                "CYP2D6",
                Optional.of(diplotype("CYP2D6", "*1", "*6")),
                "intermediate metabolizer",
                ""));
    assertThat(result.activityScore()).contains(ActivityScore.of("1.0"));
    assertThat(result.notes()).isEmpty();
  }

  @Test
  void aTermThatIsRefusedLeavesTheWordToTheAlleles() {
    PhenotypeResult result =
        assign(stated("CYP2C19", Optional.of(diplotype("CYP2C19", "*2", "*2")), "sluggish", ""));
    assertThat(result.phenotype()).contains("Poor Metabolizer");
    assertThat(result.notes()).extracting(CallNote::kind).containsExactly(Kind.OTHER);
  }
}
