package org.origami.fhir.outbound;

import java.util.Date;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.reports.risk.RiskFinding;

/**
 * What the change of stability implies, in one of four words on the fold.
 *
 * <p>It carries no clinical significance (LOINC 53037-8) and no evidence level: Origami claims no
 * ACMG/AMP criterion, and the laboratory's own conclusion is restated on the variant.
 */
final class ImplicationWriter {
  private final Maker maker;
  private final Reference patient;
  private final Date issued;

  ImplicationWriter(Maker maker, Reference patient, Date issued) {
    this.maker = maker;
    this.patient = patient;
    this.issued = issued;
  }

  Observation write(
      RiskFinding finding, Reference variant, Reference consequence, Reference riskAssessment) {
    var observation =
        ObservationParts.observation(
            GenomicsReporting.DIAGNOSTIC_IMPLICATION,
            Concepts.pending(
                GenomicsReporting.DIAGNOSTIC_IMPLICATION_CODE, "Diagnostic implication"),
            patient,
            issued);
    observation.addDerivedFrom(variant).addDerivedFrom(consequence);
    observation.setEffective(new DateTimeType(issued));
    observation.setMethod(FoldingCodes.concept(FoldingTerm.FOLDING_INFERENCE));
    observation.setDevice(maker.device());
    observation.addExtension(GenomicsReporting.GENOMIC_RISK_ASSESSMENT, riskAssessment);
    ObservationParts.component(
        observation,
        FoldingTerm.FOLDING_RISK,
        FoldingCodes.of(finding.risk()),
        finding.risk().words());
    ObservationParts.component(
        observation,
        FoldingTerm.PROBABILITY_DESTABILISED,
        Quantities.percent(finding.destabilised()));
    ObservationParts.text(
        observation,
        Concepts.pending(GenomicsReporting.CONCLUSION, "Conclusion on the fold"),
        finding.summary());
    FindingWords.limits(finding)
        .forEach(limit -> ObservationParts.note(observation, FoldingTerm.LIMIT, limit));
    observation.setText(
        Narratives.sentence(finding.summary() + " " + FindingWords.probability(finding)));
    return observation;
  }
}
