package org.origami.genomics.pgx.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.pgx.phenotype.Pharmacogene;
import org.origami.genomics.pgx.phenotype.PharmacogeneTables;

/** Every gene of the tables under every line that cannot be used, with and without a VCF's call. */
class OutsideCallsNeverQuieterTest {
  private static final OutsideCallReader READER = new OutsideCallReader(KnownAlleles.bundled());

  /** After the gene's symbol; each leaves open what the gene is. */
  private static final List<String> UNUSABLE =
      List.of(
          "\tnot an allele",
          "\t*z99/*z99",
          " no tab",
          "\t",
          "\tReference/*z99",
          "\t*z99 or *z98",
          "\t*z99_*z98;*z97_*z96",
          "\tA/B/C/D",
          "\t\tno such phenotype",
          "\t\t\tno score",
          "\t\t\t\t\ttoo many",
          "\t./.",
          "\t.",
          "\tNO_MATCH",
          "\tNone",
          "\tIndeterminate\tIndeterminate\tn/a",
          "\t\tPoor Metabolizer\n%s\t\tNormal Metabolizer",
          "\t.\n%s\t*z99");

  static Stream<Arguments> lines() {
    return PharmacogeneTables.bundled().genes().stream()
        .flatMap(gene -> UNUSABLE.stream().map(line -> Arguments.of(gene, line)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("lines")
  void theGeneHasNoCallAndSaysWhy(Pharmacogene gene, String rest) {
    var symbol = gene.symbol().value();
    for (var written : List.of(symbol, symbol.toLowerCase(Locale.ROOT))) {
      var outside = READER.read(written + rest.formatted(written));

      for (var called : List.of(List.<GeneCall>of(), List.of(reference(gene)))) {
        assertThat(outside.over("any", called))
            .singleElement()
            .isInstanceOfSatisfying(
                GeneCall.NotCalled.class,
                call -> {
                  assertThat(call.gene()).isEqualTo(gene.symbol());
                  assertThat(call.reason())
                      .isIn(NoCallReason.UNREADABLE, NoCallReason.OUTSIDE_NO_CALL);
                  assertThat(call.evidence().notes())
                      .extracting(CallNote::kind)
                      .contains(CallNote.Kind.NOT_USED);
                });
      }
    }
  }

  private static GeneCall reference(Pharmacogene gene) {
    var one = Haplotype.of("reference");
    return new GeneCall.Diplotypes(
        gene.symbol(),
        CallSource.GENOTYPES,
        List.of(new ScoredDiplotype(Diplotype.of(gene.symbol(), one, one), 1)),
        List.of(),
        CallEvidence.ELSEWHERE);
  }
}
