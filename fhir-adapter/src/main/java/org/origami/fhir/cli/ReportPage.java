package org.origami.fhir.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** A report as plain text: the narrative that stands in its DiagnosticReport, for a terminal. */
final class ReportPage {
  private static final int WIDTH = 100;

  private final List<String> lines = new ArrayList<>();

  private ReportPage() {}

  static List<String> of(Bundle bundle) {
    var page = new ReportPage();
    bundle.getEntry().stream()
        .map(entry -> entry.getResource())
        .filter(DiagnosticReport.class::isInstance)
        .map(DiagnosticReport.class::cast)
        .forEach(report -> page.block(report.getText().getDiv()));
    return page.lines;
  }

  private void block(XhtmlNode node) {
    switch (String.valueOf(node.getName())) {
      case "h2" -> heading(node, "═");
      case "h3" -> heading(node, "─");
      case "p" -> paragraph("", text(node));
      case "ul" -> node.getChildNodes().forEach(item -> paragraph("  • ", text(item)));
      case "table" -> table(node);
      default -> node.getChildNodes().forEach(this::block);
    }
  }

  private void heading(XhtmlNode node, String rule) {
    var words = text(node);
    lines.add("");
    lines.add(words);
    lines.add(rule.repeat(words.length()));
  }

  /**
   * Each row becomes a block: its first cell, then the others under the names of their columns. A
   * sentence that every row says is said once, below.
   */
  private void table(XhtmlNode table) {
    var names = cells(table, "th").get(0);
    var rows = cells(table, "td");
    var shared = sharedSentences(rows);
    int widest = names.stream().skip(1).mapToInt(String::length).max().orElse(0);
    for (int row = 0; row < rows.size(); row++) {
      var cells = rows.get(row);
      lines.add("");
      paragraph("%2d. ".formatted(row + 1), cells.get(0));
      for (int column = 1; column < cells.size(); column++) {
        var own = sentences(cells.get(column));
        own.removeAll(shared);
        var name = names.get(column);
        if (!own.isEmpty()) {
          paragraph("    " + name + " ".repeat(widest - name.length() + 2), String.join(" ", own));
        }
      }
    }
    if (!shared.isEmpty()) {
      lines.add("");
      paragraph("For each of them: ", String.join(" ", shared));
    }
  }

  /** What stands in the last column of every row, where there are several. */
  private static List<String> sharedSentences(List<List<String>> rows) {
    if (rows.size() < 2) {
      return List.of();
    }
    var shared = sentences(last(rows.get(0)));
    rows.forEach(row -> shared.retainAll(sentences(last(row))));
    return shared;
  }

  private static String last(List<String> cells) {
    return cells.get(cells.size() - 1);
  }

  private static List<String> sentences(String text) {
    return new ArrayList<>(List.of(text.split("(?<=\\.) (?=\\p{L})", -1)));
  }

  private static List<List<String>> cells(XhtmlNode table, String kind) {
    return descendants(table).stream()
        .filter(node -> "tr".equals(node.getName()))
        .map(
            row ->
                row.getChildNodes().stream()
                    .filter(cell -> kind.equals(cell.getName()))
                    .map(ReportPage::text)
                    .toList())
        .filter(row -> !row.isEmpty())
        .toList();
  }

  private static List<XhtmlNode> descendants(XhtmlNode node) {
    var found = new ArrayList<XhtmlNode>();
    for (var child : node.getChildNodes()) {
      found.add(child);
      found.addAll(descendants(child));
    }
    return found;
  }

  private static String text(XhtmlNode node) {
    return descendants(node).stream()
        .filter(it -> it.getNodeType() == NodeType.Text)
        .map(XhtmlNode::getContent)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Breaks at blanks; what follows the first line is set under its text. */
  private void paragraph(String lead, String text) {
    var line = new StringBuilder(lead);
    var margin = " ".repeat(lead.length());
    boolean empty = true;
    for (var word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(margin);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }
}
