package org.origami.fhir.outbound;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.origami.genomics.variant.Variant;
import org.origami.reports.risk.RiskFinding;
import org.origami.reports.risk.RiskReport;
import org.origami.reports.therapy.TherapeuticImplication;

/** The report as a clinician reads it: findings, then all that is no finding, then the limits. */
final class ReportNarrative {
  private final ReportSubject subject;

  ReportNarrative(ReportSubject subject) {
    this.subject = subject;
  }

  Narrative of(RiskReport report) {
    var page = Narratives.page();
    add(page, "h2", "Folding risk report");
    add(page, "p", report.conclusion());
    if (!report.findings().isEmpty()) {
      add(page, "h3", "Assessed variants, gravest first");
      findings(page, report.findings());
    }
    if (!report.therapies().isEmpty()) {
      add(page, "h3", "Therapies that act on these proteins");
      add(page, "p", TherapeuticImplication.CAUTION);
      new TherapyTable(report.therapies()).addTo(page);
    }
    section(
        page,
        "Could not be assessed",
        report.notAssessable().stream()
            .map(n -> line(n.variant().variant(), FoldingOutcome.of(n)))
            .toList());
    section(
        page,
        "Passed over",
        report.passedOver().stream().map(p -> line(p.variant(), FoldingOutcome.of(p))).toList());
    section(
        page,
        "Not read as a carried variant",
        report.unread().stream().map(unread -> UnreadWords.of(unread, subject)).toList());
    section(page, "What this report does not say", ReportLimits.SENTENCES);
    section(page, "How it was made", new ProvenanceWords(report.provenance()).lines());
    return Narratives.of(page);
  }

  private static void findings(XhtmlNode page, List<RiskFinding> findings) {
    var table = page.addTag("table");
    var head = table.addTag("thead").addTag("tr");
    List.of("Variant", "Fold", "ΔΔG (kcal/mol)", "Why", "Structure", "Limits")
        .forEach(title -> add(head, "th", title));
    var body = table.addTag("tbody");
    findings.forEach(finding -> row(body.addTag("tr"), finding));
  }

  private static void row(XhtmlNode row, RiskFinding finding) {
    var assessment = finding.assessment();
    var target = assessment.target();
    var variant = assessment.variant().variant();
    String genes =
        target.protein().genes().stream().map(g -> g.value() + " ").collect(Collectors.joining());
    var name = row.addTag("td");
    add(name, "b", genes + target.hgvs());
    Narratives.text(name, carriage(variant));
    add(row, "td", finding.risk().words() + ". " + FindingWords.probability(finding));
    add(row, "td", FindingWords.stability(assessment.stability()));
    add(row, "td", assessment.mechanism().sentence());
    add(row, "td", FindingWords.structure(target));
    add(row, "td", String.join(" ", FindingWords.limits(finding)));
  }

  /** What the laboratory said of it, marked as the laboratory's. */
  private static String carriage(Variant variant) {
    String state =
        VariantAnswers.of(variant.carriage().zygosity())
            .map(answer -> ", " + answer.display().toLowerCase(Locale.ROOT))
            .orElse("");
    String opinion =
        variant.laboratory().significances().stream()
            .map(CarriageComponents::words)
            .distinct()
            .collect(Collectors.joining("; "));
    String phenotypes =
        variant.laboratory().phenotypes().stream()
            .map(phenotype -> Concepts.sent(phenotype).getText())
            .distinct()
            .collect(Collectors.joining("; "));
    return state
        + (opinion.isEmpty() ? "" : ". The laboratory says: " + opinion)
        + (phenotypes.isEmpty() ? "" : ". Phenotype by the laboratory: " + phenotypes);
  }

  private static String line(Variant variant, FoldingOutcome outcome) {
    return VariantName.of(variant) + carriage(variant) + ". Folding: " + outcome.words();
  }

  private static void section(XhtmlNode page, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      add(page, "h3", title);
      var list = page.addTag("ul");
      lines.forEach(line -> add(list, "li", line));
    }
  }

  private static void add(XhtmlNode parent, String tag, String text) {
    Narratives.text(parent.addTag(tag), text);
  }
}
