package org.origami.reports.risk;

import java.util.ArrayList;
import java.util.List;
import org.origami.genomics.flag.PassedOver;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.inference.MisfoldAssessment.NotAssessable;
import org.origami.reports.therapy.TherapeuticImplication;

/** A report in a few sentences. */
final class ReportConclusion {
  private ReportConclusion() {}

  static String of(
      List<RiskFinding> findings,
      List<NotAssessable> notAssessable,
      List<PassedOver> passedOver,
      List<UnreadFinding> unread,
      List<TherapeuticImplication> implications) {
    long lossOfFunction = passedOver.stream().filter(PassedOver::lossOfFunction).count();
    var sentences = new ArrayList<String>();
    sentences.add(folded(findings));
    if (lossOfFunction > 0) {
      sentences.add(
          "%s plain or likely loss of function without any folding."
              .formatted(counted(lossOfFunction, "variant shows", "variants show")));
    }
    if (!notAssessable.isEmpty()) {
      sentences.add(
          "%s not be assessed."
              .formatted(counted(notAssessable.size(), "variant could", "variants could")));
    }
    if (!passedOver.isEmpty()) {
      sentences.add(
          "%s passed over; the reasons are given."
              .formatted(counted(passedOver.size(), "variant was", "variants were")));
    }
    if (!unread.isEmpty()) {
      sentences.add(
          "%s not read as a carried variant; the reasons are given."
              .formatted(counted(unread.size(), "finding was", "findings were")));
    }
    long medicines = implications.stream().map(it -> it.therapy().code()).distinct().count();
    if (medicines > 0) {
      sentences.add(
          "%s named for these proteins, with the condition on the variant; nothing is prescribed."
              .formatted(counted(medicines, "therapy is", "therapies are")));
    }
    sentences.add(FoldingLimits.GENERAL);
    return String.join(" ", sentences);
  }

  private static String folded(List<RiskFinding> findings) {
    if (findings.isEmpty()) {
      return "No variant was folded.";
    }
    long uncertain = count(findings, FoldingRisk.UNCERTAIN);
    return "%s folded; %d expected to destabilise the protein%s."
        .formatted(
            counted(findings.size(), "variant was", "variants were"),
            count(findings, FoldingRisk.HIGH) + count(findings, FoldingRisk.MODERATE),
            uncertain == 0 ? "" : "; for %d the model cannot tell".formatted(uncertain));
  }

  private static long count(List<RiskFinding> findings, FoldingRisk risk) {
    return findings.stream().filter(it -> it.risk() == risk).count();
  }

  private static String counted(long count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }
}
