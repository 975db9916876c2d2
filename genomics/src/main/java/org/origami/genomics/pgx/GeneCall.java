package org.origami.genomics.pgx;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.origami.genomics.sequence.GeneSymbol;

/** What is known of one gene's alleles in one person. */
public sealed interface GeneCall {
  GeneSymbol gene();

  CallEvidence evidence();

  /** Handles every outcome; a new outcome will not compile until each caller handles it. */
  <R> R match(
      Function<Diplotypes, R> diplotypes,
      Function<UnphasedAlleles, R> unphasedAlleles,
      Function<Stated, R> stated,
      Function<NotCalled, R> notCalled);

  /** The same call, resting on this. */
  default GeneCall with(CallEvidence evidence) {
    return match(
        it -> new Diplotypes(it.gene(), it.source(), it.best(), it.alsoFit(), evidence),
        it -> new UnphasedAlleles(it.gene(), it.source(), it.found(), evidence),
        it ->
            new Stated(
                it.gene(),
                it.source(),
                it.diplotype(),
                it.phenotype(),
                it.activityScore(),
                evidence),
        it -> new NotCalled(it.gene(), it.reason(), evidence));
  }

  /**
   * One diplotype, or several that fit equally.
   *
   * @param best the diplotypes of the highest score, in the field's order; never empty. Of a gene
   *     that is judged by its alleles of lowest function (DPYD, RYR1), and of NAT2 without phase
   *     where no frequency decides, all that fit
   * @param alsoFit those of lower scores, best first
   */
  record Diplotypes(
      GeneSymbol gene,
      CallSource source,
      List<ScoredDiplotype> best,
      List<ScoredDiplotype> alsoFit,
      CallEvidence evidence)
      implements GeneCall {
    public Diplotypes {
      best = List.copyOf(best);
      alsoFit = List.copyOf(alsoFit);
      if (best.isEmpty()) {
        throw new IllegalArgumentException("a call has a diplotype");
      }
    }

    @Override
    public <R> R match(
        Function<Diplotypes, R> diplotypes,
        Function<UnphasedAlleles, R> unphasedAlleles,
        Function<Stated, R> stated,
        Function<NotCalled, R> notCalled) {
      return diplotypes.apply(this);
    }
  }

  /**
   * Alleles that were found without knowing on which copy; DPYD and RYR1 are then judged by the two
   * of lowest function.
   *
   * @param found each named allele that is present, a homozygous one twice
   */
  record UnphasedAlleles(
      GeneSymbol gene, CallSource source, List<Haplotype> found, CallEvidence evidence)
      implements GeneCall {
    public UnphasedAlleles {
      found = List.copyOf(found);
      if (found.isEmpty()) {
        throw new IllegalArgumentException("a call has an allele");
      }
    }

    @Override
    public <R> R match(
        Function<Diplotypes, R> diplotypes,
        Function<UnphasedAlleles, R> unphasedAlleles,
        Function<Stated, R> stated,
        Function<NotCalled, R> notCalled) {
      return unphasedAlleles.apply(this);
    }
  }

  /**
   * A phenotype or activity score that another party stated, with or without its diplotype.
   *
   * @param phenotype CPIC's standard term
   */
  record Stated(
      GeneSymbol gene,
      CallSource source,
      Optional<Diplotype> diplotype,
      Optional<String> phenotype,
      Optional<ActivityScore> activityScore,
      CallEvidence evidence)
      implements GeneCall {
    public Stated {
      if (phenotype.isEmpty() && activityScore.isEmpty()) {
        throw new IllegalArgumentException("a phenotype or an activity score is stated");
      }
    }

    @Override
    public <R> R match(
        Function<Diplotypes, R> diplotypes,
        Function<UnphasedAlleles, R> unphasedAlleles,
        Function<Stated, R> stated,
        Function<NotCalled, R> notCalled) {
      return stated.apply(this);
    }
  }

  /** The gene has no call, and why. */
  record NotCalled(GeneSymbol gene, NoCallReason reason, CallEvidence evidence)
      implements GeneCall {
    @Override
    public <R> R match(
        Function<Diplotypes, R> diplotypes,
        Function<UnphasedAlleles, R> unphasedAlleles,
        Function<Stated, R> stated,
        Function<NotCalled, R> notCalled) {
      return notCalled.apply(this);
    }
  }
}
