package org.origami.fhir.outbound;

import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Reference;
import org.origami.genomics.flag.PassedOver;
import org.origami.inference.MisfoldAssessment.NotAssessable;
import org.origami.reports.risk.RiskFinding;
import org.origami.reports.risk.RiskReport;

/** Writes what belongs to one finding: the variant first, then what is derived from it. */
final class FindingWriters {
  private final ReportResources resources;
  private final VariantWriter variants;
  private final ConsequenceWriter consequences;
  private final RiskAssessmentWriter riskAssessments;
  private final ImplicationWriter implications;

  FindingWriters(
      RiskReport report, ReportSubject subject, Reference patient, ReportResources resources) {
    var maker = new Maker(report.provenance());
    var issued = Date.from(subject.issued());
    this.resources = resources;
    this.variants = new VariantWriter(subject, patient);
    this.consequences = new ConsequenceWriter(maker, patient, issued);
    this.riskAssessments = new RiskAssessmentWriter(maker, patient, issued);
    this.implications = new ImplicationWriter(maker, patient, issued);
  }

  void write(RiskFinding finding, List<Reference> results, List<Reference> risks) {
    var assessment = finding.assessment();
    var variant =
        resources.add(
            variants.write(assessment.variant().variant(), FoldingOutcome.of(assessment)));
    var consequence = resources.add(consequences.write(finding, variant.copy()));
    var risk = resources.add(riskAssessments.write(finding, variant.copy(), consequence.copy()));
    var implication =
        resources.add(implications.write(finding, variant.copy(), consequence.copy(), risk.copy()));
    results.addAll(List.of(variant, consequence, implication));
    risks.add(risk);
  }

  Reference write(NotAssessable notAssessable) {
    return resources.add(
        variants.write(notAssessable.variant().variant(), FoldingOutcome.of(notAssessable)));
  }

  Reference write(PassedOver passedOver) {
    return resources.add(variants.write(passedOver.variant(), FoldingOutcome.of(passedOver)));
  }
}
