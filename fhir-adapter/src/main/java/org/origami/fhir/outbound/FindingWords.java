package org.origami.fhir.outbound;

import java.util.List;
import org.origami.genomics.structure.StructureSource;
import org.origami.inference.FoldingTarget;
import org.origami.inference.score.StabilityChange;
import org.origami.reports.risk.RiskFinding;

/** Numbers of a finding as a clinician reads them. */
final class FindingWords {
  /** Enough to tell files apart by eye; the whole digest stands in a component of its own. */
  private static final int SHOWN_DIGITS = 12;

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

  /**
   * Such as {@code PDB 1F86 chain A, residues 30 to 144}; of a site's structure also its file and
   * what the predictor thinks of the residue.
   */
  static String structure(FoldingTarget target) {
    return target.structure()
        + ", residues "
        + target.firstPosition()
        + " to "
        + target.lastPosition()
        + confidence(target)
        + file(target.structure());
  }

  private static String confidence(FoldingTarget target) {
    return target.confidence().isEmpty()
        ? ""
        : ", pLDDT "
            + Quantities.words(target.confidence().getAsDouble())
            + " at residue "
            + target.substitution().position();
  }

  private static String file(StructureSource structure) {
    return structure
        .file()
        .map(
            file ->
                " (the site's file "
                    + file.name()
                    + ", SHA-256 "
                    + file.sha256().substring(0, SHOWN_DIGITS)
                    + "…)")
        .orElse("");
  }

  static String probability(RiskFinding finding) {
    return "Probability that ΔΔG exceeds 1 kcal/mol: "
        + Quantities.percentage(finding.destabilised()).toPlainString()
        + " %.";
  }
}
