package org.origami.reports.drug;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.PhenotypeResult;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.sequence.GeneSymbol;

/** Genes of patients for tests. */
final class Genes {
  private Genes() {}

  static GenePhenotype phenotype(String gene, String... terms) {
    return of(gene, Arrays.stream(terms).map(term -> result(term, null)).toList());
  }

  static GenePhenotype scored(String gene, String term, String score) {
    return of(gene, List.of(result(term, score)));
  }

  /** One call that states several allele results at once. */
  static GenePhenotype statuses(String gene, String... statuses) {
    return of(
        gene,
        List.of(
            new PhenotypeResult(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(statuses),
                List.of(),
                "test")));
  }

  static GenePhenotype diplotype(String gene, String first, String second) {
    var diplotype = Diplotype.of(new GeneSymbol(gene), Haplotype.of(first), Haplotype.of(second));
    return of(
        gene,
        List.of(
            new PhenotypeResult(
                Optional.of(diplotype),
                Optional.of(diplotype),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                "test")));
  }

  static GenePhenotype notTested(String gene) {
    return notCalled(gene, NoCallReason.NOT_TESTED);
  }

  /** Something was sent of the gene, and it could not be read. */
  static GenePhenotype unreadable(String gene) {
    return notCalled(gene, NoCallReason.UNREADABLE);
  }

  private static GenePhenotype notCalled(String gene, NoCallReason reason) {
    return new GenePhenotype(
        new GeneCall.NotCalled(new GeneSymbol(gene), reason, CallEvidence.ELSEWHERE), List.of());
  }

  private static PhenotypeResult result(String term, @Nullable String score) {
    return new PhenotypeResult(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.ofNullable(score).flatMap(ActivityScore::parse),
        List.of(term),
        List.of(),
        "test");
  }

  private static GenePhenotype of(String gene, List<PhenotypeResult> results) {
    var symbol = new GeneSymbol(gene);
    var diplotype = Diplotype.of(symbol, Haplotype.of("*1"), Haplotype.of("*1"));
    return new GenePhenotype(
        new GeneCall.Diplotypes(
            symbol,
            CallSource.LABORATORY,
            List.of(new ScoredDiplotype(diplotype, 0)),
            List.of(),
            CallEvidence.ELSEWHERE),
        results);
  }
}
