package org.origami.reports.risk;

import org.origami.inference.score.DeltaDeltaG;
import org.origami.inference.score.StabilityChange;

/**
 * Puts a stability change into one of the four words of {@link FoldingRisk}.
 *
 * <p>The bounds are ours and none of them is a threshold for disease. 1 kcal/mol is the bound above
 * which substitutions are commonly called destabilising (Tokuriki and Tawfik 2009,
 * doi:10.1016/j.sbi.2009.08.003) and the one at which the model's probability is calibrated
 * (docs/model-card.md). 2 kcal/mol stands for severe destabilisation, for which common human
 * variants are depleted (Blaabjerg et al. 2023, doi:10.7554/eLife.82593). docs/clinical says more.
 */
public final class FoldingRiskRule {
  /** Above it a substitution is called destabilising. */
  public static final DeltaDeltaG DESTABILISING = DeltaDeltaG.DESTABILISING;

  /** Above it a substitution is called strongly destabilising. */
  public static final DeltaDeltaG STRONGLY_DESTABILISING = new DeltaDeltaG(2.0);

  /** A chance of destabilisation below it is called low. */
  static final double LOW_PROBABILITY = 0.2;

  private FoldingRiskRule() {}

  public static FoldingRisk riskOf(StabilityChange change) {
    if (change.expected().atLeast(STRONGLY_DESTABILISING)) {
      return FoldingRisk.HIGH;
    }
    if (change.expected().atLeast(DESTABILISING)) {
      return FoldingRisk.MODERATE;
    }
    return destabilised(change) > LOW_PROBABILITY ? FoldingRisk.UNCERTAIN : FoldingRisk.LOW;
  }

  /** The probability that the true ΔΔG exceeds 1 kcal/mol. */
  public static double destabilised(StabilityChange change) {
    return change.probabilityAbove(DESTABILISING);
  }
}
