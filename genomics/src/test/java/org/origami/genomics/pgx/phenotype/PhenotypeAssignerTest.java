package org.origami.genomics.pgx.phenotype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.genomics.pgx.phenotype.Calls.assign;
import static org.origami.genomics.pgx.phenotype.Calls.called;
import static org.origami.genomics.pgx.phenotype.Calls.diplotype;
import static org.origami.genomics.pgx.phenotype.Calls.judged;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.PhenotypeResult;
import org.origami.genomics.sequence.GeneSymbol;

class PhenotypeAssignerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ABCG2   | rs2231142 reference (G) | rs2231142 variant (T)   | Decreased Function
          CACNA1S | Reference               | c.520C>T                | Malignant Hyperthermia Susceptibility
          CFTR    | G551D                   | ivacaftor non-responsive CFTR sequence | ivacaftor responsive in CF patients
          CYP2B6  | *1                      | *6                      | Intermediate Metabolizer
          CYP2B6  | *4                      | *4                      | Ultrarapid Metabolizer
          CYP2C19 | *1                      | *17                     | Rapid Metabolizer
          CYP2C19 | *2                      | *17                     | Intermediate Metabolizer
          CYP2C19 | *2                      | *9                      | Likely Poor Metabolizer
          CYP2C19 | *38                     | *38                     | Normal Metabolizer
          CYP2C19 | *1                      | *12                     | Indeterminate
          CYP3A4  | *1                      | *22                     | Intermediate Metabolizer
          CYP3A5  | *1                      | *8                      | Possible Intermediate Metabolizer
          G6PD    | B (reference)           | A- 202A_376G            | Variable
          G6PD    | A- 202A_376G            | Aachen                  | Deficient
          G6PD    | Aachen                  | Alhambra                | Deficient with CNSHA
          NAT2    | *1                      | *5                      | Intermediate Metabolizer
          NUDT15  | *3                      | *4                      | Possible Intermediate Metabolizer
          RYR1    | Reference               | Reference               | Uncertain Susceptibility
          RYR1    | Reference               | c.7300G>A               | Malignant Hyperthermia Susceptibility
          SLCO1B1 | *1                      | *5                      | Decreased Function
          SLCO1B1 | *5                      | *2                      | Possible Decreased Function
          TPMT    | *3A                     | *3C                     | Poor Metabolizer
          UGT1A1  | *28                     | *80+*28                 | Poor Metabolizer
          UGT1A1  | *28                     | *80 + *28               | Poor Metabolizer
          VKORC1  | rs9923231 reference (C) | rs9923231 variant (T)   | -1639 AG
          """)
  void anAllelePairHasThePhenotypeOfItsFunctions(
      String gene, String one, String other, String phenotype) {
    PhenotypeResult result = judged(gene, one, other);
    assertThat(result.phenotype()).contains(phenotype);
    assertThat(judged(gene, other, one).phenotype()).contains(phenotype);
    assertThat(result.activityScore()).isEmpty();
    assertThat(result.rule()).endsWith(phenotype + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CYP2C9 | *1              | *1                   | 2.0   | Normal Metabolizer
          CYP2C9 | *1              | *2                   | 1.5   | Intermediate Metabolizer
          CYP2C9 | *3              | *2                   | 0.5   | Poor Metabolizer
          CYP2D6 | *1              | *3                   | 1.0   | Intermediate Metabolizer
          CYP2D6 | *1              | *10                  | 1.25  | Normal Metabolizer
          CYP2D6 | *1x2            | *41                  | 2.25  | Normal Metabolizer
          CYP2D6 | *1x2            | *29                  | 2.5   | Ultrarapid Metabolizer
          CYP2D6 | *1x≥3           | *4                   | ≥3.0  | Ultrarapid Metabolizer
          CYP2D6 | *4x≥3           | *4                   | 0.0   | Poor Metabolizer
          CYP2D6 | *5              | *5                   | 0.0   | Poor Metabolizer
          CYP2D6 | *36 + *10       | *36+*10              | 0.5   | Intermediate Metabolizer
          DPYD   | Reference       | c.1905+1G>A (*2A)    | 1.0   | Intermediate Metabolizer
          DPYD   | c.2846A>T       | c.1905+1G>A (*2A)    | 0.5   | Poor Metabolizer
          DPYD   | Reference       | c.1129-5923C>G, c.1236G>A (HapB3) | 1.5 | Intermediate Metabolizer
          """)
  void aScoredPairHasTheSumOfItsActivityValues(
      String gene, String one, String other, String score, String phenotype) {
    PhenotypeResult result = judged(gene, one, other);
    assertThat(result.activityScore()).isEqualTo(ActivityScore.parse(score)).isPresent();
    assertThat(result.phenotype()).contains(phenotype);
    assertThat(judged(gene, other, one).phenotype()).contains(phenotype);
  }

  @Test
  void theRuleIsSaidInAPlainSentence() {
    assertThat(judged("CYP2D6", "*1", "*3").rule())
        .isEqualTo("CYP2D6 activity score 1.0 lies in 0.25 to 1.0: Intermediate Metabolizer.");
    assertThat(judged("CYP2D6", "*1x2", "*1").rule())
        .isEqualTo("CYP2D6 activity score 3.0 is 2.5 or more: Ultrarapid Metabolizer.");
    assertThat(judged("CYP2C19", "*2", "*17").rule())
        .isEqualTo(
            "One CYP2C19 allele is No function, the other Increased function:"
                + " Intermediate Metabolizer.");
    assertThat(judged("CYP2C19", "*2", "*2").rule())
        .isEqualTo("Both CYP2C19 alleles are No function: Poor Metabolizer.");
  }

  @Test
  void anAlleleOfUncertainFunctionGivesNoScoreAndIndeterminate() {
    PhenotypeResult result = judged("CYP2D6", "*1", "*22");
    assertThat(result.phenotype()).contains("Indeterminate");
    assertThat(result.activityScore()).isEmpty();
    assertThat(result.functions().get(1).function()).contains("Uncertain function");
  }

  @Test
  void aDefinedAlleleWithoutAFunctionIsIndeterminateAndSaysSo() {
    PhenotypeResult result = judged("CYP2C9", "*1", "*88");
    assertThat(result.phenotype()).contains("Indeterminate");
    assertThat(result.notes())
        .extracting(CallNote::kind)
        .containsExactly(CallNote.Kind.FUNCTION_NOT_ASSIGNED);
  }

  @Test
  void anAlleleThatNoTableHoldsHasNoPhenotype() {
    PhenotypeResult result = judged("CYP2C19", "*1", "*999");
    assertThat(result.phenotypes()).isEmpty();
    assertThat(result.rule()).contains("not in CPIC's table");
    assertThat(result.notes())
        .extracting(CallNote::kind)
        .containsExactly(CallNote.Kind.FUNCTION_NOT_ASSIGNED);
  }

  @Test
  void aCombinationIsIndeterminate() {
    var call =
        called(
            Diplotype.of(
                new GeneSymbol("CYP2C19"), Haplotype.of("*1"), Calls.combination("*4", "*17")));
    assertThat(assign(call).phenotype()).contains("Indeterminate");
  }

  @Test
  void eachDiplotypeThatFitsBestHasItsOwnResult() {
    var call = called(diplotype("CYP2C19", "*1", "*2"), diplotype("CYP2C19", "*4", "*17"));
    assertThat(PhenotypeAssigner.bundled().assign(call).results())
        .extracting(result -> result.source().map(Diplotype::label).orElseThrow())
        .containsExactly("*1/*2", "*4/*17");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G6PD    | B (reference) | Normal
          G6PD    | A- 202A_376G  | Deficient
          G6PD    | Aachen        | Deficient with CNSHA
          G6PD    | Papua         | Indeterminate
          MT-RNR1 | m.1555A>G     | increased risk of aminoglycoside-induced hearing loss
          MT-RNR1 | Reference     | normal risk of aminoglycoside-induced hearing loss
          """)
  void aSingleCopyHasThePhenotypeOfItsOneAllele(String gene, String allele, String phenotype) {
    assertThat(judged(gene, allele).phenotype()).contains(phenotype);
  }

  @Test
  void oneCopyOfAnAutosomalGeneHasNoPhenotype() {
    assertThat(judged("CYP2C19", "*2").phenotypes()).isEmpty();
    assertThat(judged("CYP2D6", "*1").activityScore()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CYP4F2 | *1 | *3
          IFNL3  | rs12979860 reference (C) | rs12979860 variant (T)
          """)
  void aGeneWithoutAPhenotypeKeepsItsAlleles(String gene, String one, String other) {
    PhenotypeResult result = judged(gene, one, other);
    assertThat(result.phenotypes()).isEmpty();
    assertThat(result.functions()).hasSize(2);
    assertThat(result.rule()).isEqualTo("CPIC assigns no phenotype to " + gene + ".");
  }

  @Test
  void aGeneWithoutATableIsNotJudged() {
    PhenotypeResult result = judged("F5", "rs6025 T", "rs6025 C");
    assertThat(result.phenotypes()).isEmpty();
    assertThat(result.rule()).contains("No table of ours holds F5");
  }

  @Test
  void aGeneWithoutACallHasNoResult() {
    var call =
        new GeneCall.NotCalled(
            new GeneSymbol("CYP2C19"), NoCallReason.NOT_TESTED, CallEvidence.ELSEWHERE);
    assertThat(PhenotypeAssigner.bundled().assign(call).results()).isEmpty();
  }
}
