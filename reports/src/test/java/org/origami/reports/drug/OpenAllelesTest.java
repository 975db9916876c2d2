package org.origami.reports.drug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.OpenAllele;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.pgx.WithheldReason;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.reports.drug.DrugGuidance.Advised;
import org.origami.reports.drug.DrugGuidance.TestFirst;

/** What a call could not exclude reaches the advice. */
class OpenAllelesTest {
  private static final GeneSymbol GENE = new GeneSymbol("SLCO1B1");

  private static DrugGuidance simvastatin(Set<WithheldReason> withheld) {
    var normal = Haplotype.of("*1");
    var call =
        new GeneCall.Diplotypes(
            GENE,
            CallSource.GENOTYPES,
            List.of(new ScoredDiplotype(Diplotype.of(GENE, normal, normal), 2)),
            List.of(),
            new CallEvidence(
                35,
                List.of(),
                true,
                List.of("*5"),
                List.of(new OpenAllele("*5", withheld)),
                List.of()));
    return PharmacyAssessor.bundled().assessAll(List.of(call)).guidance().stream()
        .filter(it -> it instanceof Advised || it instanceof TestFirst)
        .filter(it -> name(it).equals("simvastatin"))
        .findFirst()
        .orElseThrow();
  }

  private static String name(DrugGuidance guidance) {
    return guidance instanceof Advised advised
        ? advised.drug().name()
        : ((TestFirst) guidance).drug().name();
  }

  @Test
  void anAlleleThatWasNotLookedForIsNamedBesideTheAdvice() {
    assertThat(simvastatin(Set.of()))
        .isInstanceOfSatisfying(
            Advised.class,
            advised ->
                assertThat(advised.notes())
                    .contains(
                        "SLCO1B1: Cannot be excluded, since their positions have no genotype:"
                            + " *5."));
  }

  @Test
  void aPositionThatCannotBeUsedAsksForATest() {
    assertThat(simvastatin(Set.of(WithheldReason.READS_CONTRADICT)))
        .isInstanceOfSatisfying(
            TestFirst.class,
            first -> {
              assertThat(first.advice()).startsWith("A result is there that cannot be used.");
              assertThat(first.unknown().get(0).why())
                  .startsWith("SLCO1B1 has no call: a position that decides cannot be used.")
                  .contains("*5. Have these genotyped again.");
            });
  }
}
