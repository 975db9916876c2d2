package org.origami.fhir.report;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.origami.fhir.inbound.CaseReading;
import org.origami.fhir.inbound.SourceObservation;
import org.origami.fhir.outbound.ReportSubject;
import org.origami.fhir.outbound.RiskReportWriter;
import org.origami.genomics.variant.FindingId;
import org.origami.reports.assess.CaseFile;
import org.origami.reports.assess.RiskAssessor;

/** Findings in, report out; nothing is kept. The patient's name passes by the core on the way. */
public final class CaseReporter {
  private final RiskAssessor assessor;
  private final RiskReportWriter writer;
  private final Clock clock;

  public CaseReporter(RiskAssessor assessor, RiskReportWriter writer, Clock clock) {
    this.assessor = assessor;
    this.writer = writer;
    this.clock = clock;
  }

  /**
   * Assesses a case and writes it down.
   *
   * @param patient a reference, or empty text where the sender named nobody
   */
  public CaseReport report(CaseReading reading, String patient, CaseQuestion question) {
    var caseFile = new CaseFile(reading.variants(), reading.unread(), question.options());
    var report = assessor.assess(caseFile);
    var subject = new ReportSubject(patient, sourcesOf(reading), clock.instant(), question.base());
    return new CaseReport(report, writer.write(report, subject));
  }

  private static Map<FindingId, List<String>> sourcesOf(CaseReading reading) {
    return reading.sources().entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> namesOf(entry.getValue())));
  }

  /** The finding's own Observation first, then what was read into it. */
  private static List<String> namesOf(SourceObservation source) {
    return Stream.concat(Stream.of(source.reference()), source.joined().stream()).toList();
  }
}
