package org.origami.fhir.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The rows of one report, the DiagnosticReport first. */
record ReportBatch(String reportId, @Nullable String patientKey, Instant storedAt, List<Row> rows) {

  /** One resource with what it is found by and its text. */
  record Row(ResourceKey key, IndexedResource index, String content) {}

  /**
   * Writes the resources on all cores: a report of 50 variants has two hundred of them.
   *
   * @param encoded gives a resource's text; asked from several threads at once
   */
  static ReportBatch of(
      List<Resource> resources, Function<Resource, String> encoded, Instant storedAt) {
    var rows =
        resources.parallelStream()
            .map(
                resource ->
                    new Row(
                        ReportStore.keyOf(resource),
                        IndexedResource.of(resource),
                        encoded.apply(resource)))
            .sorted(Comparator.comparing(row -> row.key().type()))
            .toList();
    var report = rows.get(0);
    var patient = Optional.ofNullable(report.index().subject()).flatMap(PatientKey::parse);
    return new ReportBatch(
        report.key().id(), patient.map(PatientKey::value).orElse(null), storedAt, rows);
  }

  List<ResourceKey> keys() {
    return rows.stream().map(Row::key).toList();
  }
}
