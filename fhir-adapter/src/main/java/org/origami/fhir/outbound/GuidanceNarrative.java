package org.origami.fhir.outbound;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.Recommendation;

/**
 * Medication guidance as a pharmacist reads it: advice, then all that is no advice, then limits.
 */
final class GuidanceNarrative {
  private final ReportSubject subject;
  private final List<DrugGuidance.Advised> advised = new ArrayList<>();
  private final List<String> testFirst = new ArrayList<>();
  private final List<String> noRecommendation = new ArrayList<>();
  private final List<String> noGuideline = new ArrayList<>();

  GuidanceNarrative(ReportSubject subject, GuidanceCase guidance) {
    this.subject = subject;
    for (var answer : guidance.assessment().guidance()) {
      answer.<Boolean>match(
          advised::add,
          it -> testFirst.add(GuidanceWords.line(it)),
          it -> noRecommendation.add(GuidanceWords.line(it)),
          it -> noGuideline.add(GuidanceWords.line(it)));
    }
  }

  Narrative of(GuidanceCase guidance) {
    var page = Narratives.page();
    add(page, "h2", "Medication guidance");
    add(page, "p", GuidanceWords.conclusion(guidance));
    if (!advised.isEmpty()) {
      add(page, "h3", "What guidelines say for these genes");
      advice(page);
    }
    section(page, "Test first", testFirst);
    section(page, "The guideline recommends nothing for these genes", noRecommendation);
    section(page, "No guideline is known here", noGuideline);
    section(
        page,
        "Prescriptions that could not be looked up",
        guidance.refused().stream().map(GuidanceWords::line).toList());
    section(
        page,
        "Results that were not used",
        List.copyOf(GuidanceWords.lines(guidance.unread(), subject).values()));
    section(page, "What this does not say", GuidanceWords.LIMITS);
    section(page, "How it was made", GuidanceProvenance.lines(guidance));
    return Narratives.of(page);
  }

  private void advice(XhtmlNode page) {
    var table = page.addTag("table");
    var head = table.addTag("thead").addTag("tr");
    List.of("Medicine", "Advice", "Genes", "Strength", "Guideline", "Remarks")
        .forEach(title -> add(head, "th", title));
    var body = table.addTag("tbody");
    for (var answer : advised) {
      answer.recommendations().forEach(it -> row(body.addTag("tr"), answer, it));
    }
  }

  private static void row(XhtmlNode row, DrugGuidance.Advised answer, Recommendation advice) {
    var name = row.addTag("td");
    add(name, "b", answer.drug().name());
    if (!GuidanceWords.isGeneral(advice.group())) {
      Narratives.text(name, ", " + advice.group().words());
    }
    add(row, "td", advice.advice());
    add(row, "td", GuidanceWords.genes(advice));
    add(row, "td", PharmacyCodes.words(advice.strength()));
    add(
        row,
        "td",
        advice.guideline().name() + ". PMID " + String.join(", ", advice.guideline().pmids()));
    add(
        row,
        "td",
        (String.join(" ", answer.notes()) + " " + GuidanceWords.unknown(answer.unknown())).strip());
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
