package org.origami.fhir.outbound;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.origami.genomics.flag.FlaggedVariant;
import org.origami.genomics.flag.PassedOver;
import org.origami.inference.MisfoldAssessment;

/**
 * What folding inference could do with one variant, as codes.
 *
 * @param reasons every reason, in the core's order; at least one
 * @param remark what more can be said, empty where nothing
 */
record FoldingOutcome(FoldingTerm status, List<Coding> reasons, String remark) {
  static FoldingOutcome of(MisfoldAssessment.Assessed assessed) {
    return new FoldingOutcome(FoldingTerm.ASSESSED, flags(assessed.variant()), "");
  }

  /** The obstacle comes first; that the variant was flagged for good reasons stays. */
  static FoldingOutcome of(MisfoldAssessment.NotAssessable notAssessable) {
    var reasons = new ArrayList<Coding>();
    reasons.add(FoldingCodes.of(notAssessable.obstacle()));
    reasons.addAll(flags(notAssessable.variant()));
    return new FoldingOutcome(FoldingTerm.NOT_ASSESSABLE, reasons, notAssessable.remark());
  }

  static FoldingOutcome of(PassedOver passedOver) {
    return new FoldingOutcome(
        FoldingTerm.PASSED_OVER, passedOver.reasons().stream().map(FoldingCodes::of).toList(), "");
  }

  private static List<Coding> flags(FlaggedVariant flagged) {
    return flagged.reasons().stream().map(FoldingCodes::of).toList();
  }
}
