package org.origami.fhir.outbound;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.origami.genomics.flag.FlaggedVariant;
import org.origami.genomics.flag.PassedOver;
import org.origami.inference.MisfoldAssessment;

/**
 * What folding inference could do with one variant, as codes and in words.
 *
 * @param hindrances why it was passed over or could not be assessed; empty for an assessed one
 * @param flags why it was flagged; empty for one that was passed over
 * @param remark what more can be said, empty where nothing
 */
record FoldingOutcome(
    FoldingTerm status, List<Coding> hindrances, List<Coding> flags, String remark) {
  static FoldingOutcome of(MisfoldAssessment.Assessed assessed) {
    return new FoldingOutcome(FoldingTerm.ASSESSED, List.of(), flags(assessed.variant()), "");
  }

  static FoldingOutcome of(MisfoldAssessment.NotAssessable notAssessable) {
    return new FoldingOutcome(
        FoldingTerm.NOT_ASSESSABLE,
        List.of(FoldingCodes.of(notAssessable.obstacle())),
        flags(notAssessable.variant()),
        notAssessable.remark());
  }

  static FoldingOutcome of(PassedOver passedOver) {
    return new FoldingOutcome(
        FoldingTerm.PASSED_OVER,
        passedOver.reasons().stream().map(FoldingCodes::of).toList(),
        List.of(),
        "");
  }

  private static List<Coding> flags(FlaggedVariant flagged) {
    return flagged.reasons().stream().map(FoldingCodes::of).toList();
  }

  /** Every reason, what hinders first; at least one. */
  List<Coding> reasons() {
    return Stream.concat(hindrances.stream(), flags.stream()).toList();
  }

  /** Such as {@code not assessable: no structure of its protein is at hand. Flagged because …}. */
  String words() {
    String hindered = hindrances.isEmpty() ? "" : ": " + displays(hindrances);
    String flagged = flags.isEmpty() ? "" : " Flagged because " + displays(flags) + ".";
    return status.display() + hindered + "." + flagged + (remark.isBlank() ? "" : " " + remark);
  }

  private static String displays(List<Coding> codings) {
    return codings.stream().map(Coding::getDisplay).collect(Collectors.joining("; "));
  }
}
