package org.origami.fhir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.junit.jupiter.api.Test;

class ReportPageTest {
  private static List<String> page(String div) {
    var report = new DiagnosticReport();
    report.getText().setStatus(NarrativeStatus.GENERATED);
    report.getText().setDivAsString("<div>" + div + "</div>");
    var bundle = new Bundle();
    bundle.addEntry().setResource(report);
    return ReportPage.of(bundle);
  }

  @Test
  void underlinesHeadingsAndMarksLists() {
    assertThat(page("<h2>Report</h2><p>Two  words.</p><h3>Limits</h3><ul><li>one</li></ul>"))
        .containsExactly("", "Report", "══════", "Two words.", "", "Limits", "──────", "  • one");
  }

  @Test
  void setsEachRowUnderTheNamesOfItsColumns() {
    var table =
        "<table><thead><tr><th>Variant</th><th>ΔΔG</th><th>Limits</th></tr></thead><tbody>"
            + "<tr><td><b>TTR</b> het</td><td>1.5 ± 1.1</td><td>Stability only. Somatic.</td></tr>"
            + "<tr><td>GLA</td><td>0.4 ± 0.6</td><td>Stability only.</td></tr>"
            + "</tbody></table>";

    assertThat(page(table))
        .containsExactly(
            "",
            " 1. TTR het",
            "    ΔΔG     1.5 ± 1.1",
            "    Limits  Somatic.",
            "",
            " 2. GLA",
            "    ΔΔG     0.4 ± 0.6",
            "",
            "For each of them: Stability only.");
  }

  @Test
  void breaksLongLinesUnderTheirOwnText() {
    var lines = page("<ul><li>" + "word ".repeat(60) + "</li></ul>");

    assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.length() <= 100);
    assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("    word"));
  }

  @Test
  void aBundleWithoutAReportHasNoPage() {
    assertThat(ReportPage.of(new Bundle())).isEmpty();
  }
}
