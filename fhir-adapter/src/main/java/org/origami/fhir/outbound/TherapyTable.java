package org.origami.fhir.outbound;

import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.origami.reports.therapy.TherapeuticImplication;
import org.origami.reports.therapy.TherapySource;

/** Therapeutic implications as a clinician reads them: a medicine a row, with its condition. */
final class TherapyTable {
  private final List<TherapeuticImplication> implications;

  TherapyTable(List<TherapeuticImplication> implications) {
    this.implications = implications;
  }

  void addTo(XhtmlNode page) {
    var table = page.addTag("table");
    var head = table.addTag("thead").addTag("tr");
    List.of("Medicine", "Status", "Variant", "Condition", "How it acts", "Sources")
        .forEach(title -> add(head, "th", title));
    var body = table.addTag("tbody");
    implications.forEach(it -> row(body.addTag("tr"), it));
  }

  private static void row(XhtmlNode row, TherapeuticImplication implication) {
    var therapy = implication.therapy();
    var name = row.addTag("td");
    add(name, "b", therapy.medicine());
    Narratives.text(name, ", for " + therapy.use());
    add(row, "td", therapy.standing().warning() + therapy.status() + ".");
    add(row, "td", VariantName.of(implication.variant()) + ". " + implication.variantWords());
    add(row, "td", implication.condition() + ".");
    add(row, "td", therapy.mechanism().words());
    add(
        row,
        "td",
        therapy.sources().stream().map(TherapySource::toString).collect(Collectors.joining("; "))
            + ".");
  }

  private static void add(XhtmlNode parent, String tag, String text) {
    Narratives.text(parent.addTag(tag), text);
  }
}
