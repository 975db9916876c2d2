package org.origami.genomics.pgx.phenotype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.AlleleFunction;
import org.origami.genomics.pgx.allele.AlleleDefinitions;
import org.origami.genomics.pgx.allele.GeneDefinition;
import org.origami.genomics.protein.TablePassport;
import org.origami.genomics.sequence.GeneSymbol;

class PharmacogeneTablesTest {
  private static final List<String> GENES =
      List.of(
          "ABCG2", "CACNA1S", "CFTR", "CYP2B6", "CYP2C19", "CYP2C9", "CYP2D6", "CYP3A4", "CYP3A5",
          "CYP4F2", "DPYD", "G6PD", "HLA-A", "HLA-B", "IFNL3", "MT-RNR1", "NAT2", "NUDT15", "RYR1",
          "SLCO1B1", "TPMT", "UGT1A1", "VKORC1");
  private static final Set<String> WITHOUT_PHENOTYPE = Set.of("CYP4F2", "IFNL3");

  private final PharmacogeneTables tables = PharmacogeneTables.bundled();

  @Test
  void everyPharmacogeneIsCovered() {
    assertThat(tables.genes())
        .extracting(gene -> gene.symbol().value())
        .containsExactlyElementsOf(GENES);
  }

  @Test
  void everyGeneButTwoHasPhenotypesAndIndeterminateIsNotTheOnlyOne() {
    for (String gene : GENES) {
      Set<String> terms = tables.terms(new GeneSymbol(gene));
      if (WITHOUT_PHENOTYPE.contains(gene)) {
        assertThat(terms).as(gene).isEmpty();
      } else {
        assertThat(terms).as(gene).hasSizeGreaterThan(2).contains("Indeterminate");
      }
    }
  }

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource({
    "DPYD, *1, Reference",
    "DPYD, *2A, c.1905+1G>A (*2A)",
    "SLCO1B1, *1A, *1",
    "SLCO1B1, *1B, *37"
  })
  void anAlleleIsFoundByTheNameOfAnOlderNomenclature(String gene, String older, String name) {
    assertThat(tables.function(new GeneSymbol(gene), older))
        .map(AlleleFunction::allele)
        .contains(name);
  }

  @Test
  void everyTableSaysWhereItComesFrom() {
    assertThat(tables.passports())
        .extracting(TablePassport::table)
        .containsExactly("pharmacogenes", "allele functions", "phenotype rules");
    assertThat(tables.passports()).extracting(TablePassport::licence).doesNotContain("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CYP2D6  | *1                | Normal function                   | 1.0
          CYP2D6  | *10               | Decreased function                | 0.25
          CYP2D6  | *17               | Decreased function                | 0.5
          CYP2D6  | *41               | Decreased function                | 0.25
          CYP2D6  | *1x≥3             | Increased function                | ≥3.0
          CYP2C9  | *3                | No function                       | 0.0
          DPYD    | c.2846A>T         | Decreased function                | 0.5
          CYP2C19 | *17               | Increased function                |
          RYR1    | c.14510delA       | Normal function                   |
          RYR1    | c.7300G>A         | Malignant Hyperthermia associated |
          G6PD    | B (reference)     | IV/Normal                         |
          G6PD    | Villeurbanne      | I/Deficient with CNSHA            |
          """)
  void anAlleleHasItsFunctionAndValue(String gene, String allele, String function, String value) {
    AlleleFunction found = tables.function(new GeneSymbol(gene), allele).orElseThrow();
    assertThat(found.function()).contains(function);
    assertThat(found.activityValue().map(ActivityScore::toString).orElse(null)).isEqualTo(value);
  }

  @Test
  void aPhenotypeHasTheScoresOfItsRange() {
    assertThat(tables.scores(new GeneSymbol("CYP2D6"), "Intermediate Metabolizer"))
        .extracting(ActivityScore::toString)
        .containsExactly("0.25", "0.5", "0.75", "1.0");
    assertThat(tables.scores(new GeneSymbol("CYP2D6"), "Ultrarapid Metabolizer"))
        .first()
        .hasToString("2.5");
    assertThat(tables.scores(new GeneSymbol("CYP2D6"), "Ultrarapid Metabolizer"))
        .last()
        .hasToString("6.0");
    assertThat(tables.scores(new GeneSymbol("CYP2C19"), "Poor Metabolizer")).isEmpty();
  }

  @Test
  void everyAlleleThatCanBeCalledIsKnownHereWithOrWithoutAFunction() {
    for (GeneDefinition definition : AlleleDefinitions.bundled().genes()) {
      assertThat(definition.alleles())
          .as(definition.gene().value())
          .allSatisfy(
              allele -> assertThat(tables.function(definition.gene(), allele.name())).isPresent());
    }
  }

  @Test
  void theAllelesWithoutAnAssignedFunctionAreThese() {
    assertThat(
            Stream.of("CYP2B6", "CYP2C19", "NAT2", "TPMT")
                .collect(Collectors.toMap(gene -> gene, this::withoutFunction)))
        .containsEntry("CYP2B6", Set.of("*50"))
        .containsEntry("CYP2C19", Set.of("*40", "*41"))
        .containsEntry("NAT2", Set.of("*70", "*71", "*72", "*73", "*74", "*75"))
        .containsEntry("TPMT", Set.of("*42", "*43", "*44"));
    assertThat(withoutFunction("CYP4F2")).hasSize(22);
    assertThat(Stream.of("DPYD", "RYR1", "CFTR", "G6PD").flatMap(g -> withoutFunction(g).stream()))
        .isEmpty();
  }

  private Set<String> withoutFunction(String gene) {
    return tables.rules(new GeneSymbol(gene)).orElseThrow().alleles().all().stream()
        .filter(allele -> allele.function().isEmpty())
        .map(AlleleFunction::allele)
        .collect(Collectors.toSet());
  }
}
