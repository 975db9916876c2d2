package org.origami.fhir.boot;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to look at when the database of reports does not open. */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {
  @Override
  protected FailureAnalysis analyze(Throwable root, SQLException cause) {
    return new FailureAnalysis(
        "The database of reports cannot be used (SQL state " + cause.getSQLState() + ").",
        "With PostgreSQL, check that it runs and that spring.datasource.url, .username and"
            + " .password are right. With the embedded file (origami.store.file), check that no"
            + " other Origami has it open and that it can be written.",
        cause);
  }
}
