package org.origami.fhir.store;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.origami.fhir.store.IndexedResource.IndexedCode;
import org.origami.fhir.store.ReportBatch.Row;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Inserts a report's rows; the caller holds the transaction. */
final class ResourceRows {
  private static final String RESOURCE =
      "insert into stored_resource (resource_type, resource_id, report_id, patient_key, status,"
          + " relevant_from, relevant_to, stored_at, content)"
          + " values (:type, :id, :report, :patient, :status, :from, :to, :stored, :content)";

  private static final String CODE =
      "insert into stored_code (resource_type, resource_id, system, code)"
          + " values (:type, :id, :system, :code)";

  private final NamedParameterJdbcTemplate sql;

  ResourceRows(DataSource database) {
    this.sql = new NamedParameterJdbcTemplate(database);
  }

  void insert(ReportBatch batch) {
    sql.batchUpdate(
        RESOURCE,
        batch.rows().stream().map(row -> resource(row, batch)).toArray(SqlParameterSource[]::new));
    sql.batchUpdate(
        CODE,
        batch.rows().stream()
            .flatMap(row -> row.index().codes().stream().map(code -> code(row, code)))
            .toArray(SqlParameterSource[]::new));
  }

  private static SqlParameterSource resource(Row row, ReportBatch batch) {
    var relevant = row.index().relevant();
    return named(row)
        .addValue("report", batch.reportId())
        .addValue("patient", batch.patientKey(), Types.VARCHAR)
        .addValue("status", row.index().status(), Types.VARCHAR)
        .addValue("from", at(relevant == null ? null : relevant.from()), TIMESTAMP)
        .addValue("to", at(relevant == null ? null : relevant.to()), TIMESTAMP)
        .addValue("stored", at(batch.storedAt()), TIMESTAMP)
        .addValue("content", row.content());
  }

  private static SqlParameterSource code(Row row, IndexedCode code) {
    return named(row).addValue("system", code.system()).addValue("code", code.code());
  }

  private static MapSqlParameterSource named(Row row) {
    return new MapSqlParameterSource()
        .addValue("type", row.key().type().fhirName())
        .addValue("id", row.key().id());
  }

  private static final int TIMESTAMP = Types.TIMESTAMP_WITH_TIMEZONE;

  static @Nullable OffsetDateTime at(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
