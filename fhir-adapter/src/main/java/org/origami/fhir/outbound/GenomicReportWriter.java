package org.origami.fhir.outbound;

import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Reference;
import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.fhir.vocabulary.Loinc;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.reports.risk.RiskReport;

/**
 * The report itself: what it rests on, its conclusion, its limits, and every finding that could not
 * be read.
 *
 * <p>Unread findings stand as coded notes of the report, the standard's own form for a remark with
 * a code: they are neither variants nor results, and an Observation for each would put into the
 * patient's record what nobody observed.
 */
final class GenomicReportWriter {
  private final ReportSubject subject;
  private final Reference patient;

  GenomicReportWriter(ReportSubject subject, Reference patient) {
    this.subject = subject;
    this.patient = patient;
  }

  DiagnosticReport write(RiskReport report, List<Reference> results, List<Reference> risks) {
    var written = new DiagnosticReport();
    written.getMeta().addProfile(GenomicsReporting.GENOMIC_REPORT);
    written
        .setStatus(DiagnosticReportStatus.FINAL)
        .addCategory(
            ObservationParts.category(
                GenomicsReporting.DIAGNOSTIC_SERVICE, GenomicsReporting.GENETICS))
        .setCode(Concepts.loinc(Loinc.GENOMIC_REPORT, "Folding risk report"))
        .setSubject(patient)
        .setEffective(new DateTimeType(Date.from(subject.issued())))
        .setIssued(Date.from(subject.issued()))
        .setConclusion(PlainText.of(report.conclusion()));
    results.forEach(written::addResult);
    risks.forEach(risk -> written.addExtension(GenomicsReporting.GENOMIC_RISK_ASSESSMENT, risk));
    notes(written, report);
    written.setText(new ReportNarrative(subject).of(report));
    return written;
  }

  private void notes(DiagnosticReport written, RiskReport report) {
    note(written, standard(GenomicsReporting.TEST_METHODOLOGY), methodology(report));
    for (String limit : ReportLimits.SENTENCES) {
      note(written, standard(GenomicsReporting.TEST_DISCLAIMER), limit);
    }
    for (UnreadFinding unread : report.unread()) {
      note(written, FoldingCodes.of(unread.reason()), UnreadWords.of(unread, subject));
    }
  }

  private static String methodology(RiskReport report) {
    var maker = new Maker(report.provenance());
    return maker.software()
        + " asked the folding model "
        + maker.model()
        + " for the change of folding free energy of each flagged substitution.";
  }

  private static Coding standard(String code) {
    return new Coding().setSystem(GenomicsReporting.ANNOTATION_TYPES).setCode(code);
  }

  private static void note(DiagnosticReport report, Coding kind, String text) {
    report.addExtension(GenomicsReporting.GENOMIC_REPORT_NOTE, ObservationParts.note(kind, text));
  }
}
