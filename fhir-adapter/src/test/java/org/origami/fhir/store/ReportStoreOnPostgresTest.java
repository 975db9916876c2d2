package org.origami.fhir.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The hospital's store: a real PostgreSQL, started for the test. */
class ReportStoreOnPostgresTest implements ReportStoreLaws {
  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Override
  public DataSource database() {
    return postgres.getPostgresDatabase();
  }
}
