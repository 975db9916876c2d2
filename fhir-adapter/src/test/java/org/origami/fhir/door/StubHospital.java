package org.origami.fhir.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A hospital whose patients are its faults: the id says what goes wrong. */
final class StubHospital {
  /** Never opened: whoever waits for it is cut off by the other side. */
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  private final HttpServer server;

  private StubHospital(HttpServer server) {
    this.server = server;
  }

  static StubHospital start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(
          Executors.newCachedThreadPool(
              task -> {
                var thread = new Thread(task, "stub-hospital");
                thread.setDaemon(true);
                return thread;
              }));
      server.createContext("/fhir", StubHospital::answer);
      server.start();
      return new StubHospital(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/fhir";
  }

  private static void answer(HttpExchange exchange) throws IOException {
    var asked = exchange.getRequestURI().toString();
    if (asked.contains("canary-unknown")) {
      send(exchange, 404, "{\"resourceType\":\"OperationOutcome\"}");
    } else if (asked.contains("canary-busy")) {
      send(exchange, 503, "Canary-Family");
    } else if (asked.contains("canary-refused")) {
      send(exchange, 401, "Canary-Family");
    } else if (asked.contains("canary-web")) {
      send(exchange, 200, "<html>Canary-Family</html>");
    } else if (asked.contains("canary-slow")) {
      waitForNothing();
    } else if (asked.contains("/Medication/canary-clopidogrel")) {
      send(
          exchange,
          200,
          "{\"resourceType\":\"Medication\",\"id\":\"canary-clopidogrel\",\"code\":{\"coding\":[{"
              + "\"system\":\"http://www.nlm.nih.gov/research/umls/rxnorm\","
              + "\"code\":\"32968\"}]}}");
    } else if (asked.contains("/Medication/")) {
      send(exchange, 404, "{\"resourceType\":\"OperationOutcome\"}");
    } else if (asked.contains("/MedicationRequest") && asked.contains("canary-withheld")) {
      send(
          exchange,
          200,
          "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"resource\":{"
              + "\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"warning\","
              + "\"code\":\"suppressed\",\"diagnostics\":\"Canary-Family\"}]},"
              + "\"search\":{\"mode\":\"outcome\"}}]}");
    } else if (asked.contains("/Patient/")) {
      var id = asked.replaceFirst(".*/Patient/([^?/]+).*", "$1");
      send(exchange, 200, "{\"resourceType\":\"Patient\",\"id\":\"" + id + "\"}");
    } else if (asked.contains("canary-half")) {
      send(
          exchange, 200, "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"fullU");
    } else {
      send(exchange, 200, searchset());
    }
  }

  private static String searchset() {
    return Sent.bundle(Sent.observation("Patient/canary-well")).replace("collection", "searchset");
  }

  private static void waitForNothing() {
    try {
      NEVER.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .add("Content-Type", body.startsWith("<") ? "text/html" : "application/fhir+json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
