package org.origami.reports.assess;

import org.origami.genomics.flag.VariantFlagger;
import org.origami.inference.MisfoldAssessor;
import org.origami.reports.risk.ReportComposer;
import org.origami.reports.risk.RiskReport;

/** The folding branch. Read {@link #assess} first: each line is one arrow of the data flow. */
public final class RiskAssessor {
  private final VariantFlagger flagger;
  private final MisfoldAssessor folding;
  private final ReportComposer composer;

  public RiskAssessor(VariantFlagger flagger, MisfoldAssessor folding, ReportComposer composer) {
    this.flagger = flagger;
    this.folding = folding;
    this.composer = composer;
  }

  public RiskReport assess(CaseFile caseFile) {
    var triage = flagger.triage(caseFile.variants(), caseFile.options());
    var answer = folding.assess(triage.flagged());
    return composer.compose(triage, answer, caseFile.unread());
  }
}
