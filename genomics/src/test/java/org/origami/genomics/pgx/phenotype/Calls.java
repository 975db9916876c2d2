package org.origami.genomics.pgx.phenotype;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.PhenotypeResult;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.sequence.GeneSymbol;

/** Calls for tests, written as short as a table needs them. */
final class Calls {
  private Calls() {}

  static PhenotypeResult judged(String gene, String... alleles) {
    return assign(called(gene, alleles));
  }

  static PhenotypeResult assign(GeneCall call) {
    return PhenotypeAssigner.bundled().assign(call).results().get(0);
  }

  static GeneCall called(String gene, String... alleles) {
    return called(diplotype(gene, alleles));
  }

  static GeneCall called(Diplotype... best) {
    return new GeneCall.Diplotypes(
        best[0].gene(),
        CallSource.GENOTYPES,
        Arrays.stream(best).map(diplotype -> new ScoredDiplotype(diplotype, 1)).toList(),
        List.of(),
        CallEvidence.ELSEWHERE);
  }

  static GeneCall stated(String gene, Optional<Diplotype> alleles, String term, String score) {
    return new GeneCall.Stated(
        new GeneSymbol(gene),
        CallSource.OUTSIDE_CALL,
        alleles,
        Optional.of(term).filter(text -> !text.isEmpty()),
        ActivityScore.parse(score),
        CallEvidence.ELSEWHERE);
  }

  static GeneCall unphased(String gene, String... alleles) {
    return new GeneCall.UnphasedAlleles(
        new GeneSymbol(gene),
        CallSource.GENOTYPES,
        Arrays.stream(alleles).map(Haplotype::of).toList(),
        CallEvidence.ELSEWHERE);
  }

  static Diplotype diplotype(String gene, String... alleles) {
    return new Diplotype(new GeneSymbol(gene), Arrays.stream(alleles).map(Haplotype::of).toList());
  }

  /** A copy on which several named alleles lie, as the caller writes it. */
  static Haplotype combination(String... alleles) {
    return new Haplotype("[" + String.join(" + ", alleles) + "]", List.of(alleles), List.of());
  }
}
