package org.origami.genomics.pgx.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.pgx.allele.AlleleNameOrder;

/** Pairs the alleles that fit a sample's copies, allele by allele and not copy by copy. */
record DiplotypeSearch(AlleleGrid grid) {
  private static final Comparator<ScoredDiplotype> BEST_FIRST =
      Comparator.comparingInt(ScoredDiplotype::score)
          .reversed()
          .thenComparing(d -> name(d, 0), AlleleNameOrder.INSTANCE)
          .thenComparing(d -> name(d, 1), AlleleNameOrder.INSTANCE);

  /** Every pair that fits, or every allele of a single copy; best first. */
  List<ScoredDiplotype> all(ObservedGene observed) {
    Map<String, ScoredDiplotype> byLabel = new LinkedHashMap<>();
    List<AlleleFit> fits = fits(observed);
    if (observed.oneCopy()) {
      fits.forEach(fit -> keep(single(fit), fit.score(), byLabel));
    } else {
      keepPairs(fits, byLabel);
    }
    return byLabel.values().stream().sorted(BEST_FIRST).toList();
  }

  private List<AlleleFit> fits(ObservedGene observed) {
    List<AlleleFit> fits = new ArrayList<>();
    for (int a = 0; a < grid.alleles(); a++) {
      AlleleFit fit = AlleleFit.of(grid, observed, a);
      if (fit != null) {
        fits.add(fit);
      }
    }
    return fits;
  }

  private void keepPairs(List<AlleleFit> fits, Map<String, ScoredDiplotype> byLabel) {
    for (int one = 0; one < fits.size(); one++) {
      for (AlleleFit other : fits.subList(one, fits.size())) {
        if (fits.get(one).complements(other)) {
          keep(pair(fits.get(one), other), fits.get(one).scoreWith(other), byLabel);
        }
      }
    }
  }

  /** Suballeles of one allele may write the same diplotype twice; the better one stays. */
  private static void keep(Diplotype diplotype, int score, Map<String, ScoredDiplotype> byLabel) {
    byLabel.merge(
        diplotype.label(),
        new ScoredDiplotype(diplotype, score),
        (kept, next) -> kept.score() >= next.score() ? kept : next);
  }

  private Diplotype single(AlleleFit fit) {
    return Diplotype.single(grid.definition().gene(), haplotype(fit));
  }

  private Diplotype pair(AlleleFit one, AlleleFit other) {
    return Copies.inOrder(grid.definition().gene(), haplotype(one), haplotype(other));
  }

  private Haplotype haplotype(AlleleFit fit) {
    return Haplotype.of(grid.definition().rules().reportedName(grid.allele(fit.allele()).name()));
  }

  private static String name(ScoredDiplotype scored, int copy) {
    List<Haplotype> haplotypes = scored.diplotype().haplotypes();
    return copy < haplotypes.size() ? haplotypes.get(copy).name() : "";
  }
}
