package org.origami.reports.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.origami.genomics.flag.PassedOver;
import org.origami.genomics.flag.Triage;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.inference.FoldingAnswer;
import org.origami.inference.MisfoldAssessment.Assessed;
import org.origami.inference.MisfoldAssessment.NotAssessable;

/** Puts everything that is known of a case into one report; nothing that came in is left out. */
public final class ReportComposer {
  private final String softwareVersion;
  private final List<SourceNote> sources;

  /**
   * @param softwareVersion as it stands in every report's provenance
   * @param sources the data that every report rests on
   */
  public ReportComposer(String softwareVersion, List<SourceNote> sources) {
    this.softwareVersion = softwareVersion;
    this.sources = List.copyOf(sources);
  }

  public RiskReport compose(Triage triage, FoldingAnswer answer, List<UnreadFinding> unread) {
    if (answer.assessments().size() != triage.flagged().size()) {
      throw new IllegalStateException("each flagged variant has one assessment");
    }
    List<RiskFinding> findings = new ArrayList<>();
    List<NotAssessable> notAssessable = new ArrayList<>();
    answer
        .assessments()
        .forEach(a -> a.match(assessed -> findings.add(finding(assessed)), notAssessable::add));
    findings.sort(
        Comparator.comparing((RiskFinding f) -> f.assessment().stability().expected())
            .reversed()
            .thenComparing(f -> f.assessment().variant().variant().id()));
    return new RiskReport(
        findings,
        notAssessable,
        triage.passedOver(),
        unread,
        conclusion(findings, notAssessable, triage.passedOver(), unread),
        new ReportProvenance(softwareVersion, answer.model(), answer.effort(), sources));
  }

  private static RiskFinding finding(Assessed assessed) {
    var change = assessed.stability();
    var risk = FoldingRiskRule.riskOf(change);
    var summary =
        String.format(
            Locale.ROOT,
            "%s %s is %s: ΔΔG %+.1f ± %.1f kcal/mol.",
            protein(assessed),
            assessed.target().change(),
            risk.words(),
            change.expected().kcalPerMol(),
            change.sdKcalPerMol());
    return new RiskFinding(
        assessed,
        risk,
        FoldingRiskRule.destabilised(change),
        summary,
        FoldingLimits.of(assessed, risk));
  }

  private static String protein(Assessed assessed) {
    var protein = assessed.target().protein();
    return protein.genes().isEmpty()
        ? protein.protein().toString()
        : protein.genes().get(0).value();
  }

  private static String conclusion(
      List<RiskFinding> findings,
      List<NotAssessable> notAssessable,
      List<PassedOver> passedOver,
      List<UnreadFinding> unread) {
    long destabilising =
        findings.stream()
            .filter(f -> f.risk() == FoldingRisk.HIGH || f.risk() == FoldingRisk.MODERATE)
            .count();
    long lossOfFunction = passedOver.stream().filter(PassedOver::lossOfFunction).count();
    var sentences = new ArrayList<String>();
    sentences.add(
        findings.isEmpty()
            ? "No variant was folded."
            : "%s folded; %d expected to destabilise the protein."
                .formatted(
                    counted(findings.size(), "variant was", "variants were"), destabilising));
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
    sentences.add(FoldingLimits.GENERAL);
    return String.join(" ", sentences);
  }

  private static String counted(long count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }
}
