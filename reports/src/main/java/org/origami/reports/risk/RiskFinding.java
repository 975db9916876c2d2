package org.origami.reports.risk;

import java.util.List;
import org.origami.inference.MisfoldAssessment;

/**
 * One assessed variant with what a clinician reads of it.
 *
 * @param destabilised probability that the true ΔΔG exceeds 1 kcal/mol
 * @param summary one sentence: what changes and how strongly
 * @param limits what this assessment does not see, in sentences
 */
public record RiskFinding(
    MisfoldAssessment.Assessed assessment,
    FoldingRisk risk,
    double destabilised,
    String summary,
    List<String> limits) {
  public RiskFinding {
    limits = List.copyOf(limits);
    if (!(destabilised >= 0 && destabilised <= 1)) {
      throw new IllegalArgumentException("a probability lies between 0 and 1");
    }
  }
}
