package org.origami.fhir.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** What a stored resource can be found by. */
record IndexedResource(
    @Nullable String subject,
    @Nullable String status,
    @Nullable TimeSpan relevant,
    List<IndexedCode> codes) {

  /** One coding; the system is empty where it names none. */
  record IndexedCode(String system, String code) {}

  static IndexedResource of(Resource resource) {
    if (resource instanceof DiagnosticReport report) {
      var relevant = report.hasEffective() ? report.getEffective() : report.getIssuedElement();
      return new IndexedResource(
          reference(report.getSubject()),
          report.hasStatus() ? report.getStatus().toCode() : null,
          spanOf(relevant),
          codes(report.getCode()));
    }
    if (resource instanceof Observation observation) {
      var relevant =
          observation.hasEffective() ? observation.getEffective() : observation.getIssuedElement();
      return new IndexedResource(
          reference(observation.getSubject()),
          observation.hasStatus() ? observation.getStatus().toCode() : null,
          spanOf(relevant),
          codes(observation.getCode()));
    }
    if (resource instanceof RiskAssessment risk) {
      return new IndexedResource(
          reference(risk.getSubject()),
          risk.hasStatus() ? risk.getStatus().toCode() : null,
          spanOf(risk.getOccurrence()),
          codes(risk.getCode()));
    }
    if (resource instanceof Task task) {
      return new IndexedResource(
          reference(task.getFor()),
          task.hasStatus() ? task.getStatus().toCode() : null,
          spanOf(task.getAuthoredOnElement()),
          codes(task.getCode()));
    }
    // A Provenance names its targets, not the patient: the report's patient stands for it.
    var provenance = (Provenance) resource;
    return new IndexedResource(null, null, spanOf(provenance.getRecordedElement()), List.of());
  }

  private static @Nullable String reference(Reference subject) {
    return subject.hasReference() ? subject.getReference() : null;
  }

  private static @Nullable TimeSpan spanOf(@Nullable Type time) {
    if (time instanceof BaseDateTimeType at && at.hasValue()) {
      return TimeSpan.parse(at.getValueAsString()).orElse(null);
    }
    if (time instanceof Period period && (period.hasStart() || period.hasEnd())) {
      return between(
          edge(period.getStartElement()).map(TimeSpan::from).orElse(TimeSpan.EARLIEST),
          edge(period.getEndElement()).map(TimeSpan::to).orElse(TimeSpan.LATEST));
    }
    return null;
  }

  private static Optional<TimeSpan> edge(BaseDateTimeType time) {
    return time.hasValue() ? TimeSpan.parse(time.getValueAsString()) : Optional.empty();
  }

  private static @Nullable TimeSpan between(Instant from, Instant to) {
    return from.isBefore(to) ? new TimeSpan(from, to) : null;
  }

  private static List<IndexedCode> codes(CodeableConcept concept) {
    return concept.getCoding().stream()
        .flatMap(
            coding ->
                coding.hasCode()
                    ? Stream.of(
                        new IndexedCode(
                            coding.hasSystem() ? coding.getSystem() : "", coding.getCode()))
                    : Stream.empty())
        .distinct()
        .toList();
  }
}
