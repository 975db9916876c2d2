package org.origami.genomics.pgx.phenotype;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.protein.ReferenceTable;
import org.origami.genomics.protein.ReferenceTableException;
import org.origami.genomics.sequence.GeneSymbol;

class PharmacogeneTableReaderTest {
  private static final String GENES =
      """
      gene\tmethod\tstep\tcopies\tlowest-first
      CYP2C9\tscore\t0.5\ttwo\t
      TPMT\tfunction\t\ttwo\t
      """;
  private static final String ALLELES =
      """
      gene\tallele\tfunction\tactivity
      CYP2C9\t*1\tNormal function\t1.0
      CYP2C9\t*3\tNo function\t0.0
      CYP2C9\t*7\tUncertain function\t
      TPMT\t*1\tNormal function\t
      TPMT\t*2\tNo function\t
      """;
  private static final String RULES =
      """
      gene\tkind\tfirst\tsecond\tphenotype
      CYP2C9\tscore\t0\t0.5\tPoor Metabolizer
      CYP2C9\tscore\t1\t1.5\tIntermediate Metabolizer
      CYP2C9\tscore\t2\t2\tNormal Metabolizer
      TPMT\tpair\tNormal function\tNormal function\tNormal Metabolizer
      TPMT\tpair\tNo function\tNormal function|No function\tPoor Metabolizer
      """;

  @Test
  void lawfulTablesAreRead() {
    PharmacogeneTables tables = read(GENES, ALLELES, RULES);
    assertThat(tables.genes()).hasSize(2);
    assertThat(tables.terms(new GeneSymbol("TPMT")))
        .containsExactlyInAnyOrder("Normal Metabolizer", "Poor Metabolizer", "Indeterminate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a gap, an overlap, an end before its start, a range after the last
        "CYP2C9\tscore\t1\t1.5\tIntermediate Metabolizer->CYP2C9\tscore\t1.5\t1.5\tIntermediate Metabolizer",
        "CYP2C9\tscore\t1\t1.5\tIntermediate Metabolizer->CYP2C9\tscore\t0.5\t1.5\tIntermediate Metabolizer",
        "CYP2C9\tscore\t0\t0.5\tPoor Metabolizer->CYP2C9\tscore\t0\t-0.5\tPoor Metabolizer",
        "CYP2C9\tscore\t1\t1.5\tIntermediate Metabolizer->CYP2C9\tscore\t1\t\tIntermediate Metabolizer",
        // a pair without a rule, a pair with two, a function of no allele
        "TPMT\tpair\tNormal function\tNormal function\tNormal Metabolizer\n->",
        "Normal function|No function\tPoor Metabolizer->Normal function|No function|No function\tPoor Metabolizer",
        "Normal function|No function\tPoor Metabolizer->Normal function|No function|Odd function\tPoor Metabolizer",
        // a term that CPIC does not have
        "Normal function|No function\tPoor Metabolizer->Normal function|No function\tPoorish Metabolizer",
        // a kind that nobody knows, a gene that is not listed
        "TPMT\tpair\tNormal function\tNormal->TPMT\tthree\tNormal function\tNormal",
        "TPMT\tpair\tNo function->NAT2\tpair\tNo function",
      })
  void rulesThatBreakALawAreRefused(String change) {
    String[] parts = change.split("->", -1);
    assertThat(RULES).contains(parts[0]);
    String broken = RULES.replace(parts[0], parts[1]);
    assertThatThrownBy(() -> read(GENES, ALLELES, broken))
        .isInstanceOf(ReferenceTableException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CYP2C9\t*3\tNo function\t0.0->CYP2C9\t*1\tNo function\t0.0",
        "CYP2C9\t*3\tNo function\t0.0->CYP2C9\t*3\tNo function\t",
        "CYP2C9\t*3\tNo function\t0.0->CYP2C9\t*3\tNo function\tnone",
        "CYP2C9\t*7\tUncertain function\t->CYP2C9\t*7\tUncertain function\t0.5",
        "TPMT\t*2\tNo function\t->TPMT\t*2\tNo function\t0.0",
        "TPMT\t*2\tNo function\t->NAT2\t*2\tNo function\t",
      })
  void allelesThatBreakALawAreRefused(String change) {
    String[] parts = change.split("->", -1);
    assertThat(ALLELES).contains(parts[0]);
    String broken = ALLELES.replace(parts[0], parts[1]);
    assertThatThrownBy(() -> read(GENES, broken, RULES))
        .isInstanceOf(ReferenceTableException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "score\t0.5->score\t",
        "function\t\ttwo->function\t0.5\ttwo",
        "score\t0.5\ttwo\t->score\t0.5\ttwo\tNo function|Normal function",
        "function\t\ttwo->status\t\ttwo",
        "function\t\ttwo->function\t\tthree",
        "function\t\ttwo->guess\t\ttwo",
      })
  void genesThatBreakALawAreRefused(String change) {
    String[] parts = change.split("->", -1);
    assertThat(GENES).contains(parts[0]);
    String broken = GENES.replace(parts[0], parts[1]);
    assertThatThrownBy(() -> read(broken, ALLELES, RULES))
        .isInstanceOf(ReferenceTableException.class);
  }

  private static PharmacogeneTables read(String genes, String alleles, String rules) {
    return new PharmacogeneTableReader(table(genes), table(alleles), table(rules)).read();
  }

  private static ReferenceTable table(String body) {
    String passport =
        """
        # table made
        # version 1
        # source a test
        # release none
        # retrieved 2026-11-21
        # licence none
        """;
    String columns = body.lines().findFirst().orElseThrow();
    return ReferenceTable.read("made", (passport + body).getBytes(UTF_8), columns);
  }
}
