package org.origami.fhir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded default: a file of H2. */
class ReportStoreOnH2Test implements ReportStoreLaws {
  @TempDir private Path folder;
  private JdbcConnectionPool pool;

  @Override
  public DataSource database() {
    if (pool == null) {
      pool =
          JdbcConnectionPool.create(
              new H2File(folder.resolve("data/origami")).privateUrl(), "", "");
    }
    return pool;
  }

  @AfterEach
  void close() {
    pool.dispose();
  }

  @Test
  void reportsOutliveARestart() {
    var key = store().save(Reports.of("Patient/1")).get(0);
    pool.dispose();
    pool = null;

    Flyway.configure().dataSource(database()).load().migrate();

    assertThat(store().read(key.type(), key.id())).isPresent();
  }

  @Test
  void onlyTheOwnerMayReadTheFile() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    store().save(Reports.of("Patient/1"));

    try (var files = Files.walk(folder.resolve("data"))) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allMatch(it -> permissions(it).equals("rw-------"));
    }
    assertThat(permissions(folder.resolve("data"))).isEqualTo("rwx------");
  }

  private static String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aPathCannotAddSettingsToTheDatabase() {
    var path = new H2File(folder.resolve("x;INIT=drop"));

    assertThatThrownBy(path::privateUrl).hasMessageContaining("semicolon");
  }

  @Test
  void aClosedDatabaseIsUnavailableAndSaysNoMore() {
    pool.dispose();

    assertThatThrownBy(() -> store().save(Reports.of("Patient/canary")))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.failure().retryable()).isTrue())
        .hasNoCause();
  }
}
