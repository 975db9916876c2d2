package org.origami.fhir.outbound;

import java.util.List;

/** What no report of ours says; it stands in every one, whatever was found. */
final class ReportLimits {
  static final List<String> SENTENCES =
      List.of(
          "This report is decision support and not a diagnosis.",
          "ΔΔG speaks of the stability of the fold. It does not see active sites, interfaces with"
              + " other molecules, gain of function or splicing.",
          "A low ΔΔG is not evidence that a variant is benign.",
          "No ACMG/AMP criterion is claimed from it.",
          "No therapy is recommended: where a medicine is named, its label and the treating"
              + " specialist decide; others may exist.",
          "The values are predicted by a model from a structure; nothing was measured in a"
              + " laboratory.");

  private ReportLimits() {}
}
