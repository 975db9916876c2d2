package org.origami.reports.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;
import static org.origami.reports.risk.Assessments.EFFORT;
import static org.origami.reports.risk.Assessments.MODEL;
import static org.origami.reports.risk.Assessments.assessed;
import static org.origami.reports.risk.Assessments.flagged;
import static org.origami.reports.risk.Assessments.germline;
import static org.origami.reports.risk.Assessments.passedOver;
import static org.origami.reports.risk.Assessments.variant;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.origami.genomics.flag.FlagOptions;
import org.origami.genomics.flag.PassReason;
import org.origami.genomics.flag.Triage;
import org.origami.genomics.flag.VariantFlagger;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.LaboratorySignificance;
import org.origami.genomics.variant.SourceClass;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.inference.FoldingAnswer;
import org.origami.inference.MisfoldAssessment;
import org.origami.inference.MisfoldAssessment.Assessed;
import org.origami.inference.MisfoldAssessment.NotAssessable;
import org.origami.inference.Obstacle;
import org.origami.reports.therapy.ConditionReason;
import org.origami.reports.therapy.ProteinFate;
import org.origami.reports.therapy.Therapies;

class ReportComposerTest {
  private final ReportComposer composer =
      new ReportComposer(
          "0",
          List.of(new SourceNote("a table", "1", "CC0", "here")),
          Therapies.bundled(),
          ReferenceProteins.bundled());

  @Test
  void putsTheGravestFindingFirst() {
    var report = compose(germline(1, 0.3, 0.5), germline(2, 2.5, 0.5), germline(3, 1.2, 0.5));

    assertThat(report.findings())
        .extracting(f -> f.assessment().variant().variant().id().number())
        .containsExactly(2, 3, 1);
    assertThat(report.findings())
        .extracting(RiskFinding::risk)
        .containsExactly(FoldingRisk.HIGH, FoldingRisk.MODERATE, FoldingRisk.LOW);
  }

  @Test
  void saysWhatChangesAndHowStrongly() {
    var finding = compose(germline(1, 2.04, 0.55)).findings().get(0);

    assertThat(finding.summary())
        .isEqualTo(
            "TTR p.(Val50Met) is likely to destabilise the fold strongly:"
                + " ΔΔG +2.0 ± 0.6 kcal/mol.");
    assertThat(finding.destabilised()).isCloseTo(0.9707, within(1e-4));
  }

  @Test
  void keepsEveryFindingInOneOfItsLists() {
    var stopped = passedOver(3, PassReason.NONSENSE);
    var unread = new UnreadFinding(new FindingId(4), UnreadFinding.Reason.VALUE_ABSENT, "value");
    var assessed = germline(1, 1.5, 0.4);
    var obstructed =
        new NotAssessable(
            flagged(variant(2, LaboratorySignificance.NOT_STATED, SourceClass.GERMLINE)),
            Obstacle.NO_STRUCTURE,
            "");

    var report =
        composer.compose(
            new Triage(List.of(assessed.variant(), obstructed.variant()), List.of(stopped)),
            new FoldingAnswer(List.of(assessed, obstructed), MODEL, EFFORT),
            List.of(unread));

    assertThat(report.findings()).hasSize(1);
    assertThat(report.notAssessable()).containsExactly(obstructed);
    assertThat(report.passedOver()).containsExactly(stopped);
    assertThat(report.unread()).containsExactly(unread);
    assertThat(report.conclusion())
        .isEqualTo(
            "1 variant was folded; 1 expected to destabilise the protein."
                + " 1 variant shows plain or likely loss of function without any folding."
                + " 1 variant could not be assessed."
                + " 1 variant was passed over; the reasons are given."
                + " 1 finding was not read as a carried variant; the reasons are given."
                + " 4 therapies are named for these proteins, with the condition on the variant;"
                + " nothing is prescribed."
                + " This is decision support, not a diagnosis; no ACMG/AMP criterion is claimed"
                + " from it.");
    assertThat(report.provenance().model()).isEqualTo(MODEL);
    assertThat(report.provenance().sources()).hasSize(1);
  }

  @Test
  void saysThatNothingWasFolded() {
    assertThat(compose().conclusion()).startsWith("No variant was folded.");
  }

  @Test
  void countsWhatTheModelCannotTell() {
    assertThat(compose(germline(1, 0.8, 0.5)).findings())
        .extracting(RiskFinding::risk)
        .containsExactly(FoldingRisk.UNCERTAIN);
    assertThat(compose(germline(1, 0.8, 0.5)).conclusion())
        .startsWith(
            "1 variant was folded; 0 expected to destabilise the protein; for 1 the model cannot"
                + " tell. ");
    assertThat(compose(germline(1, 2.1, 0.5)).conclusion()).doesNotContain("cannot tell");
  }

  @Test
  void asksToReadAConclusionThatIsNoneOfTheTermsBesideALowNumber() {
    var other = flagged(variant(1, LaboratorySignificance.OTHER, SourceClass.GERMLINE));

    assertThat(compose(assessed(other, 0.1, 0.4)).findings().get(0).limits())
        .anyMatch(limit -> limit.contains("none of the five standard terms"));
    assertThat(compose(assessed(other, 2.1, 0.4)).findings().get(0).limits())
        .noneMatch(limit -> limit.contains("five standard terms"));
  }

  @Test
  void saysThatLowIsNotBenign() {
    assertThat(compose(germline(1, 0.1, 0.4)).findings().get(0).limits())
        .anyMatch(limit -> limit.contains("not evidence that a variant is benign"));
    assertThat(compose(germline(1, 2.1, 0.4)).findings().get(0).limits())
        .noneMatch(limit -> limit.contains("benign"));
  }

  @Test
  void saysWhenTheLaboratoryCallsAStableVariantPathogenic() {
    var pathogenic = flagged(variant(1, LaboratorySignificance.PATHOGENIC, SourceClass.SOMATIC));

    assertThat(compose(assessed(pathogenic, 0.1, 0.4)).findings().get(0).limits())
        .anyMatch(limit -> limit.contains("something other than stability"))
        .anyMatch(limit -> limit.contains("somatic"));
  }

  @Test
  void namesTheMedicinesThatActOnADestabilisedProtein() {
    var report = compose(germline(1, 2.1, 0.4));

    assertThat(report.therapies())
        .extracting(it -> it.therapy().medicine())
        .containsExactly("tafamidis", "tafamidis", "acoramidis", "diflunisal");
    assertThat(report.therapies())
        .allSatisfy(it -> assertThat(it.fate()).isEqualTo(ProteinFate.DESTABILISED))
        .allSatisfy(it -> assertThat(it.reason()).isEqualTo(ConditionReason.EVERY_VARIANT));
  }

  @Test
  void namesNoMedicineForAVariantThatNeitherFoldingNorTheLaboratoryAccuses() {
    assertThat(compose(germline(1, 0.1, 0.4)).therapies()).isEmpty();
  }

  @Test
  void saysThatTheFoldIsNotTheReasonWhereOnlyTheLaboratoryAccuses() {
    var pathogenic = flagged(variant(1, LaboratorySignificance.PATHOGENIC, SourceClass.GERMLINE));

    assertThat(compose(assessed(pathogenic, 0.1, 0.4)).therapies())
        .hasSize(4)
        .allSatisfy(it -> assertThat(it.fate()).isEqualTo(ProteinFate.NOT_DESTABILISED));
  }

  @Test
  void namesMedicinesForACommonVariantThatTheLaboratoryCallsPathogenic() {
    var v142i = Assessments.common(LaboratorySignificance.LIKELY_PATHOGENIC);
    var triage = new VariantFlagger().triage(List.of(v142i), FlagOptions.USUAL);
    var obstructed =
        triage.flagged().stream()
            .<MisfoldAssessment>map(f -> new NotAssessable(f, Obstacle.NO_STRUCTURE, ""))
            .toList();

    var report = composer.compose(triage, new FoldingAnswer(obstructed, MODEL, EFFORT), List.of());

    assertThat(report.passedOver()).isEmpty();
    assertThat(report.therapies())
        .extracting(it -> it.therapy().medicine())
        .contains("tafamidis", "acoramidis");
  }

  @Test
  void refusesAnAnswerThatLeavesAVariantOut() {
    var flagged = germline(1, 1, 0.4).variant();

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                composer.compose(
                    new Triage(List.of(flagged), List.of()),
                    new FoldingAnswer(List.of(), MODEL, EFFORT),
                    List.of()));
  }

  private RiskReport compose(Assessed... assessments) {
    var all = List.<MisfoldAssessment>of(assessments);
    return composer.compose(
        new Triage(all.stream().map(MisfoldAssessment::variant).toList(), List.of()),
        new FoldingAnswer(all, MODEL, EFFORT),
        List.of());
  }
}
