package org.origami.fhir.outbound;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hl7.fhir.r4.model.Reference;
import org.origami.genomics.flag.PassedOver;
import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.Variant;
import org.origami.inference.MisfoldAssessment.NotAssessable;
import org.origami.reports.risk.RiskFinding;
import org.origami.reports.risk.RiskReport;
import org.origami.reports.therapy.TherapeuticImplication;

/** Writes what belongs to one finding: the variant first, then what is derived from it. */
final class FindingWriters {
  private final ReportResources resources;
  private final VariantWriter variants;
  private final ConsequenceWriter consequences;
  private final RiskAssessmentWriter riskAssessments;
  private final ImplicationWriter implications;
  private final TherapyWriter therapies;
  private final Map<FindingId, Reference> written = new HashMap<>();

  FindingWriters(
      RiskReport report, ReportSubject subject, Reference patient, ReportResources resources) {
    var maker = new Maker(report.provenance());
    var issued = Date.from(subject.issued());
    this.resources = resources;
    this.variants = new VariantWriter(subject, patient);
    this.consequences = new ConsequenceWriter(maker, patient, issued);
    this.riskAssessments = new RiskAssessmentWriter(maker, patient, issued);
    this.implications = new ImplicationWriter(maker, patient, issued);
    this.therapies = new TherapyWriter(maker, patient, issued);
  }

  void write(RiskFinding finding, List<Reference> results, List<Reference> risks) {
    var assessment = finding.assessment();
    var variant = write(assessment.variant().variant(), FoldingOutcome.of(assessment));
    var consequence = resources.add(consequences.write(finding, variant.copy()));
    var risk = resources.add(riskAssessments.write(finding, variant.copy(), consequence.copy()));
    var implication =
        resources.add(implications.write(finding, variant.copy(), consequence.copy(), risk.copy()));
    results.addAll(List.of(variant, consequence, implication));
    risks.add(risk);
  }

  Reference write(NotAssessable notAssessable) {
    return write(notAssessable.variant().variant(), FoldingOutcome.of(notAssessable));
  }

  Reference write(PassedOver passedOver) {
    return write(passedOver.variant(), FoldingOutcome.of(passedOver));
  }

  /** The variant it rests on must have been written. */
  Reference write(TherapeuticImplication implication) {
    var variant = Objects.requireNonNull(written.get(implication.variant().id()));
    return resources.add(therapies.write(implication, variant.copy()));
  }

  private Reference write(Variant variant, FoldingOutcome outcome) {
    var reference = resources.add(variants.write(variant, outcome));
    written.put(variant.id(), reference);
    return reference.copy();
  }
}
