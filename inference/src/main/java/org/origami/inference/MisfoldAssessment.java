package org.origami.inference;

import java.util.List;
import java.util.function.Function;
import org.origami.genomics.flag.FlaggedVariant;
import org.origami.inference.mechanism.Mechanism;
import org.origami.inference.score.StabilityChange;

/** What the folding model can say about one flagged variant. */
public sealed interface MisfoldAssessment {
  FlaggedVariant variant();

  /** Handles every outcome; a new outcome will not compile until each caller handles it. */
  <R> R match(Function<Assessed, R> assessed, Function<NotAssessable, R> notAssessable);

  /**
   * The model answered.
   *
   * @param cautions why the answer may not hold at this residue, in sentences
   */
  record Assessed(
      FlaggedVariant variant,
      FoldingTarget target,
      StabilityChange stability,
      Mechanism mechanism,
      List<String> cautions)
      implements MisfoldAssessment {
    public Assessed {
      cautions = List.copyOf(cautions);
    }

    /** Without any caution. */
    public Assessed(
        FlaggedVariant variant,
        FoldingTarget target,
        StabilityChange stability,
        Mechanism mechanism) {
      this(variant, target, stability, mechanism, List.of());
    }

    @Override
    public <R> R match(Function<Assessed, R> assessed, Function<NotAssessable, R> notAssessable) {
      return assessed.apply(this);
    }
  }

  /**
   * The model was not asked, and why.
   *
   * @param remark what more can be said, in our own words, such as the position at which the
   *     residue does stand; empty otherwise
   */
  record NotAssessable(FlaggedVariant variant, Obstacle obstacle, String remark)
      implements MisfoldAssessment {
    @Override
    public <R> R match(Function<Assessed, R> assessed, Function<NotAssessable, R> notAssessable) {
      return notAssessable.apply(this);
    }
  }
}
