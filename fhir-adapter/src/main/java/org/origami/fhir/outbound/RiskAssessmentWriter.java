package org.origami.fhir.outbound;

import java.util.Date;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.RiskAssessment.RiskAssessmentPredictionComponent;
import org.hl7.fhir.r4.model.RiskAssessment.RiskAssessmentStatus;
import org.origami.reports.risk.RiskFinding;

/**
 * The risk that one substitution unsettles the fold: the fold of the protein, never a disease.
 *
 * <p>FHIR counts {@code probabilityDecimal} in percent. There is no mitigation: none is claimed.
 */
final class RiskAssessmentWriter {
  private final Maker maker;
  private final Reference patient;
  private final Date issued;

  RiskAssessmentWriter(Maker maker, Reference patient, Date issued) {
    this.maker = maker;
    this.patient = patient;
    this.issued = issued;
  }

  RiskAssessment write(RiskFinding finding, Reference variant, Reference consequence) {
    var assessment = new RiskAssessment();
    assessment
        .setStatus(RiskAssessmentStatus.FINAL)
        .setMethod(FoldingCodes.concept(FoldingTerm.FOLDING_INFERENCE))
        .setCode(FoldingCodes.concept(FoldingTerm.FOLDING_RISK))
        .setSubject(patient)
        .setOccurrence(new DateTimeType(issued))
        .setPerformer(maker.device())
        .addBasis(variant)
        .addBasis(consequence)
        .addPrediction(prediction(finding));
    for (String limit : FindingWords.limits(finding)) {
      var note = new Annotation();
      note.setText(PlainText.markdown(limit));
      assessment.addNote(note);
    }
    assessment.setText(
        Narratives.sentence(finding.summary() + " " + FindingWords.probability(finding)));
    return assessment;
  }

  private static RiskAssessmentPredictionComponent prediction(RiskFinding finding) {
    var target = finding.assessment().target();
    String outcome =
        "The fold of "
            + target.protein().protein()
            + " with "
            + target.change()
            + " is destabilised by more than 1 kcal/mol. This says nothing of disease.";
    String rationale =
        finding.summary()
            + " "
            + finding.assessment().mechanism().sentence()
            + " "
            + FindingWords.probability(finding);
    return new RiskAssessmentPredictionComponent()
        .setOutcome(
            new CodeableConcept(FoldingCodes.of(FoldingTerm.FOLD_DESTABILISED)).setText(outcome))
        .setProbability(new DecimalType(Quantities.percentage(finding.destabilised())))
        .setQualitativeRisk(
            new CodeableConcept(FoldingCodes.of(finding.risk())).setText(finding.risk().words()))
        .setRationale(PlainText.of(rationale));
  }
}
