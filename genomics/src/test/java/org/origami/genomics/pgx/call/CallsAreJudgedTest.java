package org.origami.genomics.pgx.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.PhenotypeResult;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.pgx.allele.GeneDefinition;
import org.origami.genomics.pgx.phenotype.PhenotypeAssigner;

/** What the caller says is understood where phenotypes are told. */
class CallsAreJudgedTest {
  private static final PhenotypeAssigner ASSIGNER = PhenotypeAssigner.bundled();

  static Stream<GeneDefinition> genes() {
    return Samples.DEFINITIONS.genes().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("genes")
  void everyAlleleThatCanBeCalledIsKnown(GeneDefinition gene) {
    for (var allele : gene.alleles()) {
      var haplotype = Haplotype.of(gene.rules().reportedName(allele.name()));
      var diplotype = Diplotype.of(gene.gene(), haplotype, haplotype);
      var call =
          new GeneCall.Diplotypes(
              gene.gene(),
              CallSource.GENOTYPES,
              List.of(new ScoredDiplotype(diplotype, 2)),
              List.of(),
              CallEvidence.ELSEWHERE);

      assertThat(ASSIGNER.assign(call).results())
          .extracting(PhenotypeResult::rule)
          .as(allele.name())
          .noneMatch(rule -> rule.contains("not in CPIC's table"));
    }
  }

  @ParameterizedTest(name = "{0} {1}: judged {2}, {3}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          SLCO1B1 ; rs2306283=G/G rs4149056=C/C rs34671512=A/C ; *5/*5 ; Poor Function
          SLCO1B1 ; rs71581941=C/T ; *1/*45 ; Decreased Function
          DPYD ; rs3918290=C/T rs67376798=T/A ; c.1905+1G>A (*2A)/c.2846A>T ; Poor Metabolizer
          DPYD ; rs3918290=C|T rs67376798=T|A ; Reference/c.1905+1G>A (*2A) ; Intermediate Metabolizer
          DPYD ; 97573863=C/T 97579893=G/C ; Reference/c.1129-5923C>G, c.1236G>A (HapB3) ; Intermediate Metabolizer
          CYP2C19 ; rs12769205=G/G rs4244285=A/A rs3758581=G/G ; *2/*2 ; Poor Metabolizer
          """)
  void isJudgedAsTheGeneAsks(String gene, String differences, String judged, String phenotype) {
    var results = ASSIGNER.assign(Samples.call(gene, differences)).results();

    assertThat(results).hasSize(1);
    assertThat(results.get(0).judged().map(Diplotype::label)).contains(judged);
    assertThat(results.get(0).phenotype()).contains(phenotype);
  }

  @Test
  void theReferenceEverywhereIsNormalEverywhere() {
    var phenotypes =
        genes()
            .map(g -> ASSIGNER.assign(Samples.call(g.gene().value(), "")))
            .collect(
                Collectors.toMap(
                    p -> p.gene().value(),
                    p ->
                        p.results().stream()
                            .flatMap(r -> r.phenotype().stream())
                            .collect(Collectors.joining())));

    assertThat(phenotypes)
        .containsEntry("CYP2C19", "Normal Metabolizer")
        .containsEntry("NAT2", "Rapid Metabolizer")
        .containsEntry("RYR1", "Uncertain Susceptibility")
        .containsEntry("G6PD", "Normal")
        .containsEntry("VKORC1", "-1639 GG")
        .containsEntry("CYP2D6", "");
  }
}
