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
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.GeneCall;

/**
 * The report over all medicines: its conclusion, its Tasks, and in coded notes every question that
 * got no advice, every prescription and every result that could not be used.
 */
final class GuidanceReportWriter {
  private final ReportSubject subject;
  private final Reference patient;

  GuidanceReportWriter(ReportSubject subject, Reference patient) {
    this.subject = subject;
    this.patient = patient;
  }

  DiagnosticReport write(GuidanceCase guidance, List<Reference> results, List<Reference> actions) {
    var written = new DiagnosticReport();
    written.getMeta().addProfile(GenomicsReporting.GENOMIC_REPORT);
    var code = Concepts.loinc(Loinc.GENOMIC_REPORT, "Medication guidance");
    code.addCoding(PharmacyCodes.of(PharmacyTerm.MEDICATION_GUIDANCE));
    written
        .setStatus(DiagnosticReportStatus.FINAL)
        .addCategory(
            ObservationParts.category(
                GenomicsReporting.DIAGNOSTIC_SERVICE, GenomicsReporting.GENETICS))
        .setCode(code)
        .setSubject(patient)
        .setEffective(new DateTimeType(Date.from(subject.issued())))
        .setIssued(Date.from(subject.issued()))
        .setConclusion(PlainText.of(GuidanceWords.conclusion(guidance)));
    results.forEach(written::addResult);
    actions.forEach(action -> written.addExtension(GenomicsReporting.RECOMMENDED_ACTION, action));
    notes(written, guidance);
    written.setText(new GuidanceNarrative(subject, guidance).of(guidance));
    return written;
  }

  private void notes(DiagnosticReport written, GuidanceCase guidance) {
    for (String limit : GuidanceWords.LIMITS) {
      note(
          written,
          new Coding()
              .setSystem(GenomicsReporting.ANNOTATION_TYPES)
              .setCode(GenomicsReporting.TEST_DISCLAIMER),
          limit);
    }
    for (var answer : guidance.assessment().guidance()) {
      answer.match(
          advised -> written,
          testFirst -> note(written, testFirstCode(), GuidanceWords.line(testFirst)),
          none ->
              note(
                  written,
                  PharmacyCodes.of(PharmacyCodes.Outcome.NO_RECOMMENDATION),
                  GuidanceWords.line(none)),
          none -> note(written, PharmacyCodes.of(none.reason()), GuidanceWords.line(none)));
    }
    guidance.assessment().genes().forEach(gene -> notUsed(written, gene.call()));
    guidance
        .refused()
        .forEach(
            refused ->
                note(written, PharmacyCodes.of(refused.reason()), GuidanceWords.line(refused)));
    GuidanceWords.lines(guidance.unread(), subject)
        .forEach((unread, words) -> note(written, FoldingCodes.of(unread.reason()), words));
  }

  /** Told of the gene itself, since no medicine that was asked for may rest on it. */
  private static void notUsed(DiagnosticReport written, GeneCall call) {
    if (call instanceof GeneCall.NotCalled) {
      call.evidence().notes().stream()
          .filter(note -> note.kind() == CallNote.Kind.NOT_USED)
          .forEach(
              note ->
                  note(
                      written,
                      PharmacyCodes.of(note.kind()),
                      call.gene() + " has no call. " + note.words()));
    }
  }

  private static Coding testFirstCode() {
    return PharmacyCodes.of(PharmacyCodes.Outcome.TEST_FIRST);
  }

  private static DiagnosticReport note(DiagnosticReport report, Coding kind, String text) {
    report.addExtension(GenomicsReporting.GENOMIC_REPORT_NOTE, ObservationParts.note(kind, text));
    return report;
  }
}
