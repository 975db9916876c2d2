package org.origami.fhir.cds.feedback;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;

/** The embedded default. */
class CardStoreOnH2Test implements CardStoreLaws {
  private static final JdbcConnectionPool POOL =
      JdbcConnectionPool.create("jdbc:h2:mem:cards;DB_CLOSE_DELAY=-1", "", "");

  @AfterAll
  static void close() {
    POOL.dispose();
  }

  @Override
  public DataSource database() {
    return POOL;
  }
}
