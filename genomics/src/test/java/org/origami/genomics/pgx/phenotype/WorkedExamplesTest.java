package org.origami.genomics.pgx.phenotype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.AlleleFunction;
import org.origami.genomics.pgx.PhenotypeResult;

/**
 * The calls of the reference implementation's two worked examples (ClinPGx, 2025-11), each with the
 * phenotype, score and functions that it reports.
 */
class WorkedExamplesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RYR1    | Reference | Reference | Uncertain Susceptibility | | Normal function
          VKORC1  | rs9923231 reference (C) | rs9923231 reference (C) | -1639 GG | | Normal coumarin sensitivity
          G6PD    | B (reference) | B (reference) | Normal | | IV/Normal
          TPMT    | *1  | *1  | Normal Metabolizer | | Normal function
          UGT1A1  | *1  | *1  | Normal Metabolizer | | Normal function
          CYP4F2  | *1  | *1  | | |
          CYP2C19 | *38 | *38 | Normal Metabolizer | | Normal function
          CYP2C19 | *2  | *2  | Poor Metabolizer | | No function
          CYP3A4  | *1  | *1  | Normal Metabolizer | | Normal function
          CYP3A5  | *1  | *1  | Normal Metabolizer | | Normal function
          CYP2C9  | *1  | *1  | Normal Metabolizer | 2.0 | Normal function
          SLCO1B1 | *1  | *1  | Normal Function | | Normal function
          CYP2B6  | *1  | *1  | Normal Metabolizer | | Normal function
          CYP2B6  | *1  | *6  | Intermediate Metabolizer | | Normal function
          CYP2D6  | *1  | *3  | Intermediate Metabolizer | 1.0 | Normal function
          NAT2    | *1  | *1  | Rapid Metabolizer | | Increased function
          DPYD    | Reference | Reference | Normal Metabolizer | 2.0 | Normal function
          CACNA1S | Reference | Reference | Uncertain Susceptibility | | Normal function
          NUDT15  | *1  | *1  | Normal Metabolizer | | Normal function
          IFNL3   | rs12979860 reference (C) | rs12979860 reference (C) | | | Favorable response allele
          CFTR    | ivacaftor non-responsive CFTR sequence | ivacaftor non-responsive CFTR sequence | ivacaftor non-responsive in CF patients | | ivacaftor non-responsive
          ABCG2   | rs2231142 reference (G) | rs2231142 reference (G) | Normal Function | | Normal function
          """)
  void aCallHasTheReportedPhenotype(
      String gene, String one, String other, String phenotype, String score, String function) {
    PhenotypeResult result = Calls.judged(gene, one, other);
    assertThat(result.phenotype().orElse(null)).isEqualTo(phenotype);
    assertThat(result.activityScore().map(ActivityScore::toString).orElse(null)).isEqualTo(score);
    assertThat(result.functions()).extracting(AlleleFunction::allele).containsExactly(one, other);
    assertThat(result.functions().get(0).function().orElse(null)).isEqualTo(function);
    assertThat(result.judged()).isEqualTo(result.source());
  }

  /** The example sends {@code 1555A>G}, which is no name of the table: nothing follows from it. */
  @ParameterizedTest
  @CsvSource("MT-RNR1,1555A>G")
  void anAlleleUnderAnotherNameHasNoPhenotypeAndTheNoteSaysUnderWhichItWould(
      String gene, String allele) {
    PhenotypeResult result = Calls.judged(gene, allele);
    assertThat(result.phenotypes()).isEmpty();
    assertThat(result.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.words()).contains("with m. before it"));
  }
}
