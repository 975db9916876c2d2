package org.origami.fhir.outbound;

import java.util.List;
import org.origami.inference.FoldingTarget;
import org.origami.inference.score.StabilityChange;
import org.origami.reports.risk.RiskFinding;

/** Numbers of a finding as a clinician reads them. */
final class FindingWords {
  private FindingWords() {}

  static List<String> limits(RiskFinding finding) {
    return finding.limits();
  }

  /** Such as {@code 2.4 ± 0.8 (80 % interval 1.4 to 3.4)}. */
  static String stability(StabilityChange stability) {
    return Quantities.words(stability.expected().kcalPerMol())
        + " ± "
        + Quantities.words(stability.sdKcalPerMol())
        + " (80 % interval "
        + Quantities.words(stability.low80().kcalPerMol())
        + " to "
        + Quantities.words(stability.high80().kcalPerMol())
        + ")";
  }

  /** Such as {@code PDB 1F86 chain A, residues 30 to 144}. */
  static String structure(FoldingTarget target) {
    return target.structure()
        + ", residues "
        + target.firstPosition()
        + " to "
        + target.lastPosition();
  }

  static String probability(RiskFinding finding) {
    return "Probability that ΔΔG exceeds 1 kcal/mol: "
        + Quantities.percentage(finding.destabilised()).toPlainString()
        + " %.";
  }
}
