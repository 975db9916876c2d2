package org.origami.fhir.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.origami.fhir.cds.feedback.FeedbackSummary;
import org.origami.fhir.cds.feedback.FeedbackSummary.Group;
import tools.jackson.databind.json.JsonMapper;

/** The numbers of the cards, for a screen or for a spreadsheet. */
record FeedbackTable(FeedbackSummary summary) {
  static FeedbackTable of(String json) {
    return new FeedbackTable(JsonMapper.builder().build().readValue(json, FeedbackSummary.class));
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(row("by", "name", "shown", "accepted", "overridden", "overridden %", "unanswered %"));
    groups().forEach(it -> lines.add(row(cells(it))));
    lines.add("");
    lines.add("Why cards were overridden");
    summary
        .reasons()
        .forEach(
            it ->
                lines.add(
                    String.format(
                        Locale.ROOT, "%5d  %-24s %s", it.count(), it.drug(), it.reason())));
    lines.add("");
    lines.add("Feedback on cards that are not kept here: " + summary.unknownCards());
    return lines;
  }

  /** One table: a reason is a row of its own, with its count as overridden. */
  List<String> tsv() {
    var lines = new ArrayList<String>();
    lines.add("by\tname\tshown\taccepted\toverridden\toverridden_percent\tunanswered_percent");
    groups().forEach(it -> lines.add(String.join("\t", cells(it))));
    summary
        .reasons()
        .forEach(
            it ->
                lines.add(
                    String.join(
                        "\t",
                        "reason",
                        it.drug() + ": " + it.reason(),
                        "",
                        "",
                        Long.toString(it.count()),
                        "",
                        "")));
    return lines;
  }

  private Stream<Group> groups() {
    return Stream.concat(Stream.of(summary.all()), summary.groups().stream());
  }

  /** The share of overridden is of those answered at all, the share of unanswered of all shown. */
  private static String[] cells(Group group) {
    return new String[] {
      group.kind(),
      group.name(),
      Long.toString(group.shown()),
      Long.toString(group.accepted()),
      Long.toString(group.overridden()),
      Long.toString(group.overriddenPercent()),
      Long.toString(group.unansweredPercent())
    };
  }

  private static String row(String... cells) {
    return String.format(Locale.ROOT, "%-10s %-32s %7s %9s %11s %12s %12s", (Object[]) cells)
        .stripTrailing();
  }
}
