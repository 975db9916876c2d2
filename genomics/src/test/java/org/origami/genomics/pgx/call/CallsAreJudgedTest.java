package org.origami.genomics.pgx.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.PhenotypeResult;
import org.origami.genomics.pgx.SampleGenotypes;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.pgx.WithheldReason;
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

  private static GenePhenotype withheld(
      String gene, String differences, String rsid, WithheldReason reason) {
    var locus =
        Samples.gene(gene).positions().stream()
            .filter(it -> it.rsid().filter(rsid::equals).isPresent())
            .findFirst()
            .orElseThrow()
            .locus();
    var genotypes = Samples.sample(gene, differences + " " + rsid + "=").genotypes();
    var sample = new SampleGenotypes("sample", genotypes, Map.of(locus, reason));
    return ASSIGNER.assign(Samples.call(gene, sample));
  }

  private static String notes(GenePhenotype gene, CallNote.Kind kind) {
    return gene.call().evidence().notes().stream()
        .filter(it -> it.kind() == kind)
        .map(CallNote::words)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          SLCO1B1 ; rs4149056  ; *5
          DPYD    ; rs3918290  ; c.1905+1G>A (*2A)
          NUDT15  ; rs116855232 ; *3
          TPMT    ; rs1800462  ; *2
          ABCG2   ; rs2231142  ; ''
          """)
  void isNotCalledNormalWhereADecidingPositionCannotBeUsed(
      String gene, String rsid, String allele) {
    var judged = withheld(gene, "", rsid, WithheldReason.READS_CONTRADICT);

    assertThat(Samples.best(judged.call())).isEqualTo("POSITION_WITHHELD");
    assertThat(judged.results()).isEmpty();
    assertThat(notes(judged, CallNote.Kind.POSITION_WITHHELD))
        .isEqualTo("1 position was sent but cannot be used: its reads contradict its genotype.");
    assertThat(notes(judged, CallNote.Kind.ALLELES_NOT_EXCLUDED)).contains(allele);
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          CYP2B6  ; ''              ; rs2279343  ; FILTERED ; Normal Metabolizer       ; *4
          DPYD    ; rs3918290=C/T   ; rs67376798 ; FILTERED ; Intermediate Metabolizer ; c.2846A>T
          SLCO1B1 ; ''              ; rs4149056  ; NO_CALL  ; Normal Function          ; *5
          DPYD    ; -all rs1801159=T/T ; rs3918290 ; NO_CALL ; Normal Metabolizer      ; (*7), c.557A>G, c.601A>C, c.632A>G, c.703C>T (*8), c.868A>G, c.1024G>A and 20 more
          """)
  void whatCannotBeExcludedIsSaidWhereTheCallStands(
      String gene,
      String differences,
      String rsid,
      WithheldReason reason,
      String phenotype,
      String allele) {
    var judged = withheld(gene, differences, rsid, reason);

    assertThat(judged.results()).flatExtracting(PhenotypeResult::phenotypes).contains(phenotype);
    assertThat(notes(judged, CallNote.Kind.ALLELES_NOT_EXCLUDED)).contains(allele);
  }

  @Test
  void alleleThatWhatWasTypedExcludesIsNotNamed() {
    var whole = ASSIGNER.assign(Samples.call("SLCO1B1", ""));
    var judged = ASSIGNER.assign(Samples.call("SLCO1B1", "rs4149056="));

    assertThat(notes(whole, CallNote.Kind.ALLELES_NOT_EXCLUDED)).isEmpty();
    assertThat(notes(judged, CallNote.Kind.ALLELES_NOT_EXCLUDED))
        .isEqualTo("Cannot be excluded, since their positions have no genotype: *5.");
  }

  @ParameterizedTest(name = "DPYD {0}: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          rs3918290=T/.                   ; c.1905+1G>A (*2A)/g.97450058?           ; Indeterminate
          rs3918290=./T                   ; c.1905+1G>A (*2A)/g.97450058?           ; Indeterminate
          rs3918290=T/. rs67376798=T/A    ; c.1905+1G>A (*2A)/g.97450058?           ; Indeterminate
          97579893=C/.                    ; c.1129-5923C>G/g.97579893? ; Indeterminate
          rs1801159=C/.                   ; Reference/c.1627A>G (*5)                ; Normal Metabolizer
          """)
  void aCopyThatWasNotCalledIsNotTheReference(String differences, String judged, String phenotype) {
    var gene = ASSIGNER.assign(Samples.call("DPYD", differences));
    var result = gene.results().get(0);

    assertThat(result.judged().map(Diplotype::label)).contains(judged);
    assertThat(result.phenotype()).contains(phenotype);
    assertThat(gene.call().evidence().missing()).hasSize(1);
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
