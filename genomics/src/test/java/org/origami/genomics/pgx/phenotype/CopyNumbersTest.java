package org.origami.genomics.pgx.phenotype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.genomics.pgx.phenotype.Calls.judged;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.PhenotypeResult;
import org.origami.genomics.sequence.GeneSymbol;

class CopyNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *1x3        | *4   | ≥3.0 | Ultrarapid Metabolizer
          *1x7        | *4   | ≥3.0 | Ultrarapid Metabolizer
          *1x>=3      | *4   | ≥3.0 | Ultrarapid Metabolizer
          *2x3        | *1x3 | ≥6.0 | Ultrarapid Metabolizer
          *4x5        | *1   | 1.0  | Intermediate Metabolizer
          *9x3        | *4   | 0.75 | Intermediate Metabolizer
          *10x3       | *1   | 1.75 | Normal Metabolizer
          *3x4        | *4   | 0.0  | Poor Metabolizer
          *68x2       | *4   | 0.0  | Poor Metabolizer
          *68 + *1    | *4   | 1.0  | Intermediate Metabolizer
          *36x2+*10x3 | *5   | 0.75 | Intermediate Metabolizer
          *35x3       | *4   | 3.0  | Ultrarapid Metabolizer
          *1xN        | *1   | ≥3.0 | Ultrarapid Metabolizer
          *4xN        | *4   | 0.0  | Poor Metabolizer
          *1x1        | *1   | 2.0  | Normal Metabolizer
          """)
  void copiesThatCpicDoesNotListAddUp(String one, String other, String score, String phenotype) {
    PhenotypeResult result = judged("CYP2D6", one, other);
    assertThat(result.activityScore()).isEqualTo(ActivityScore.parse(score)).isPresent();
    assertThat(result.phenotype()).contains(phenotype);
  }

  @Test
  void anAdditionOfOursIsNoted() {
    assertThat(judged("CYP2D6", "*9x3", "*4").notes())
        .extracting(CallNote::kind)
        .containsExactly(CallNote.Kind.OTHER);
    assertThat(judged("CYP2D6", "*9x2", "*4").notes()).isEmpty();
  }

  @Test
  void aThirdCopyIsJudgedUnderTheNameThatCpicGivesThreeAndMore() {
    assertThat(judged("CYP2D6", "*1x5", "*4").judged().map(Diplotype::label)).contains("*1x≥3/*4");
  }

  @Test
  void copiesWithoutANumberThatMaySpanTwoPhenotypesAreIndeterminate() {
    PhenotypeResult result = judged("CYP2D6", "*1xN", "*4");
    assertThat(result.activityScore()).isEqualTo(ActivityScore.parse("≥2.0"));
    assertThat(result.phenotype()).contains("Indeterminate");
    assertThat(result.rule()).contains("spans several phenotypes");
  }

  @ParameterizedTest
  @CsvSource({"*22x3", "*146x2", "*36 + *22", "*88xN"})
  void copiesOfAnAlleleOfUncertainFunctionHaveNoScore(String allele) {
    PhenotypeResult result = judged("CYP2D6", allele, "*1");
    assertThat(result.activityScore()).isEmpty();
    assertThat(result.phenotype()).contains("Indeterminate");
  }

  @Test
  void copiesOfAGeneWithoutScoresAreNotJudged() {
    assertThat(judged("CYP2C19", "*2x2", "*1").phenotype()).contains("Indeterminate");
  }

  @ParameterizedTest
  @CsvSource({"*999x2", "*36 + *999", "*1x0", "*4x00", "*1x01", "*2x≥0", "*x2", "x2", "*1x", "+"})
  void whatIsNoCopyOfAnAlleleHasNoPhenotype(String allele) {
    assertThat(judged("CYP2D6", allele, "*1").phenotypes()).isEmpty();
  }

  @Test
  void aTandemInBracketsIsReadWhereCpicListsIt() {
    Diplotype listed =
        Diplotype.of(new GeneSymbol("CYP2D6"), Calls.combination("*36", "*10"), Haplotype.of("*1"));
    assertThat(Calls.assign(Calls.called(listed)).activityScore())
        .isEqualTo(ActivityScore.parse("1.25"));
    Diplotype variants =
        Diplotype.of(new GeneSymbol("CYP2D6"), Calls.combination("*2", "*41"), Haplotype.of("*1"));
    assertThat(Calls.assign(Calls.called(variants)).phenotype()).contains("Indeterminate");
  }

  @Test
  void aSuballeleHasTheFunctionOfItsCoreAllele() {
    PhenotypeResult result = judged("CYP2D6", "*4.012", "*1.001");
    assertThat(result.phenotype()).contains("Intermediate Metabolizer");
    assertThat(result.judged().map(Diplotype::label)).contains("*4/*1");
    assertThat(judged("CYP2D6", "*4.0123", "*1").phenotypes()).isEmpty();
    // Defined and called under its own name, but CPIC speaks of its core allele only.
    assertThat(judged("SLCO1B1", "*45.001", "*5").phenotype())
        .isEqualTo(judged("SLCO1B1", "*45", "*5").phenotype())
        .isPresent();
  }
}
