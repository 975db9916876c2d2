package org.origami.fhir.cds.feedback;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The hospital's database: a real PostgreSQL, started for the test. */
class CardStoreOnPostgresTest implements CardStoreLaws {
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
