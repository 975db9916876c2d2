package org.origami.reports.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.origami.genomics.flag.PassedOver;
import org.origami.genomics.flag.Triage;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.inference.FoldingAnswer;
import org.origami.inference.MisfoldAssessment.Assessed;
import org.origami.inference.MisfoldAssessment.NotAssessable;
import org.origami.reports.therapy.TherapeuticImplication;
import org.origami.reports.therapy.Therapies;

/** Puts everything that is known of a case into one report; nothing that came in is left out. */
public final class ReportComposer {
  private final String softwareVersion;
  private final List<SourceNote> sources;
  private final Therapies therapies;
  private final TherapyQuestions questions;

  /**
   * @param softwareVersion as it stands in every report's provenance
   * @param sources the data that every report rests on
   * @param therapies the medicines that are looked up
   * @param proteins by which the gene of a sequence is known
   */
  public ReportComposer(
      String softwareVersion,
      List<SourceNote> sources,
      Therapies therapies,
      ReferenceProteins proteins) {
    this.softwareVersion = softwareVersion;
    this.sources = List.copyOf(sources);
    this.therapies = therapies;
    this.questions = new TherapyQuestions(proteins);
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
    var implications = implications(findings, notAssessable, triage.passedOver());
    return new RiskReport(
        findings,
        notAssessable,
        triage.passedOver(),
        unread,
        implications,
        ReportConclusion.of(findings, notAssessable, triage.passedOver(), unread, implications),
        new ReportProvenance(softwareVersion, answer.model(), answer.effort(), sources));
  }

  private List<TherapeuticImplication> implications(
      List<RiskFinding> findings, List<NotAssessable> notAssessable, List<PassedOver> passedOver) {
    return Stream.of(
            findings.stream().map(questions::of),
            notAssessable.stream().map(questions::of),
            passedOver.stream().map(questions::of))
        .flatMap(asked -> asked)
        .flatMap(question -> therapies.of(question).stream())
        .toList();
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
}
