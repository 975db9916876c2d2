package org.origami.reports.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.origami.genomics.variant.LaboratorySignificance;
import org.origami.genomics.variant.SourceClass;
import org.origami.inference.MisfoldAssessment.Assessed;

/** What a folding assessment does not see, said beside every number (docs/DESIGN, part 3). */
final class FoldingLimits {
  static final String GENERAL =
      "This is decision support, not a diagnosis; no ACMG/AMP criterion is claimed from it.";

  private static final String SCOPE =
      "ΔΔG speaks of loss of stability only: active sites, interfaces, gain of function and splicing"
          + " are not seen.";
  private static final String NOT_BENIGN = "A low ΔΔG is not evidence that a variant is benign.";
  private static final String CONTRADICTS =
      "The laboratory calls this variant pathogenic or likely pathogenic: its harm may come from"
          + " something other than stability.";
  private static final String OTHER_CONCLUSION =
      "The laboratory's conclusion is none of the five standard terms and should be read: harm may"
          + " come from something other than stability.";
  private static final String SOMATIC =
      "The variant is reported as somatic: the assessment holds for the cells that carry it.";

  private FoldingLimits() {}

  static List<String> of(Assessed assessed, FoldingRisk risk) {
    var limits = new ArrayList<String>();
    limits.add(SCOPE);
    limits.addAll(assessed.cautions());
    boolean low = risk == FoldingRisk.LOW || risk == FoldingRisk.UNCERTAIN;
    if (low) {
      limits.add(NOT_BENIGN);
    }
    var variant = assessed.variant().variant();
    if (low) {
      ofLaboratory(variant.laboratory().gravest()).ifPresent(limits::add);
    }
    var source = variant.carriage().sourceClass();
    if (source == SourceClass.SOMATIC || source == SourceClass.LIKELY_SOMATIC) {
      limits.add(SOMATIC);
    }
    if (!assessed.target().remark().isEmpty()) {
      limits.add(assessed.target().remark());
    }
    return limits;
  }

  /** What a laboratory's conclusion says against a low number. */
  private static Optional<String> ofLaboratory(LaboratorySignificance gravest) {
    return switch (gravest) {
      case PATHOGENIC, LIKELY_PATHOGENIC -> Optional.of(CONTRADICTS);
      case OTHER -> Optional.of(OTHER_CONCLUSION);
      case UNCERTAIN_SIGNIFICANCE, LIKELY_BENIGN, BENIGN, NOT_STATED -> Optional.empty();
    };
  }
}
