package org.origami.fhir.boot;

import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A running server; closing it lets requests in progress end first. */
public final class OrigamiServer implements AutoCloseable {
  private final ServletWebServerApplicationContext context;

  private OrigamiServer(ServletWebServerApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts the server and returns when it answers.
   *
   * @param settings such as {@code server.port}; they win over every file and the environment
   * @param arguments more of them, in the form {@code --name=value}
   */
  public static OrigamiServer start(Map<String, String> settings, String... arguments) {
    var given =
        Stream.concat(
                Stream.of(arguments),
                settings.entrySet().stream().map(it -> "--" + it.getKey() + "=" + it.getValue()))
            .toArray(String[]::new);
    var context =
        new SpringApplicationBuilder(OrigamiApplication.class)
            .bannerMode(Banner.Mode.OFF)
            .run(given);
    return new OrigamiServer((ServletWebServerApplicationContext) context);
  }

  /** The port it listens on; useful where 0 was asked for. */
  public int port() {
    var server = context.getWebServer();
    if (server == null) {
      throw new IllegalStateException("the server is not running");
    }
    return server.getPort();
  }

  /** The base of its FHIR door, as seen from this machine. */
  public URI fhirBase() {
    return URI.create("http://127.0.0.1:" + port() + "/fhir");
  }

  @Override
  public void close() {
    context.close();
  }
}
