package org.origami.reports.risk;

import java.util.List;
import org.origami.genomics.flag.PassedOver;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.inference.MisfoldAssessment;
import org.origami.reports.therapy.TherapeuticImplication;

/**
 * The report of one case. Every finding that came in stands in exactly one of the four lists.
 *
 * @param findings assessed variants, gravest first
 * @param notAssessable flagged variants that could not be folded, each with its obstacle
 * @param passedOver variants that were not flagged, each with its reasons
 * @param unread findings that are not carried variants or could not be read
 * @param therapies medicines that act on the protein of a variant, in the order of the lists
 * @param conclusion the report in a few sentences
 */
public record RiskReport(
    List<RiskFinding> findings,
    List<MisfoldAssessment.NotAssessable> notAssessable,
    List<PassedOver> passedOver,
    List<UnreadFinding> unread,
    List<TherapeuticImplication> therapies,
    String conclusion,
    ReportProvenance provenance) {
  public RiskReport {
    findings = List.copyOf(findings);
    notAssessable = List.copyOf(notAssessable);
    passedOver = List.copyOf(passedOver);
    unread = List.copyOf(unread);
    therapies = List.copyOf(therapies);
  }
}
