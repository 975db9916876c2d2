package org.origami.fhir.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.origami.fhir.boot.OrigamiServer;

/** The real server on a free loopback port, started once for all tests of the door. */
final class Door {
  private static final StubHospital HOSPITAL = StubHospital.start();

  static final OrigamiServer SERVER =
      OrigamiServer.start(
          Map.of(
              "server.port", "0",
              "spring.datasource.url", "jdbc:h2:mem:door;DB_CLOSE_DELAY=-1",
              "origami.limits.body", "1MB",
              "origami.limits.bodies", "8MB",
              "origami.hospital.base-url", HOSPITAL.base(),
              "origami.hospital.read-timeout", "1s",
              "origami.hospital.attempts", "1",
              "origami.folding.ahead", "false",
              "logging.level.root", "WARN"));

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private Door() {}

  static String hospital() {
    return HOSPITAL.base();
  }

  static HttpResponse<String> get(String path, String... headers) {
    return ask("GET", path, BodyPublishers.noBody(), headers);
  }

  static HttpResponse<String> post(String path, String body, String... headers) {
    return ask("POST", path, BodyPublishers.ofString(body), json(headers));
  }

  static HttpResponse<String> ask(
      String method, String path, BodyPublisher body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + SERVER.port() + path))
            .timeout(Duration.ofSeconds(60))
            .method(method, body);
    for (int k = 0; k < headers.length; k += 2) {
      request.setHeader(headers[k], headers[k + 1]);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String[] json(String... headers) {
    var all = new HashMap<String, String>();
    all.put("Content-Type", "application/fhir+json");
    for (int k = 0; k < headers.length; k += 2) {
      all.put(headers[k], headers[k + 1]);
    }
    return all.entrySet().stream()
        .flatMap(it -> java.util.stream.Stream.of(it.getKey(), it.getValue()))
        .toArray(String[]::new);
  }
}
