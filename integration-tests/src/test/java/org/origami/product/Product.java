package org.origami.product;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product's jar as a process of its own, asked over HTTP. */
public final class Product implements AutoCloseable {
  private static final Path JAR = Path.of(System.getProperty("origami.jar", "origami.jar"));
  private static final Duration START = Duration.ofMinutes(3);

  private final Process process;
  private final Path log;
  private final int port;
  private final HttpClient http = HttpClient.newHttpClient();

  private Product(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /** Serves with the given settings, each as {@code key=value}, and waits until it is ready. */
  public static Product serve(Path folder, List<String> settings) {
    int port = freePort();
    var arguments = new ArrayList<String>(List.of("serve", "--server.port=" + port));
    settings.forEach(setting -> arguments.add("--" + setting));
    var log = folder.resolve("product.log");
    var product = new Product(start(folder, log, arguments), log, port);
    await()
        .atMost(START)
        .pollInterval(Duration.ofMillis(200))
        .failFast("the product ended", () -> !product.process.isAlive())
        .ignoreExceptions()
        .until(() -> product.get("/actuator/health/readiness").statusCode() == 200);
    return product;
  }

  /** Runs one command to its end. */
  static Run run(Path folder, String... arguments) {
    try {
      var out = folder.resolve("out.txt");
      var err = folder.resolve("err.txt");
      var process =
          new ProcessBuilder(command(List.of(arguments)))
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the command did not end");
      }
      return new Run(process.exitValue(), text(out), text(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What a command left behind. */
  record Run(int exit, String out, String err) {}

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).GET());
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .header("Accept", "application/fhir+json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> postJson(String path, String body) {
    return post(path, "application/fhir+json", body);
  }

  /** As an EHR that shows a signed token. */
  HttpResponse<String> postSigned(String path, String body, String token) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Where it answers, for tests that ask in their own way. */
  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(
          request.timeout(Duration.ofMinutes(2)).build(),
          HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What the operating system holds in memory for it, by Linux's own account. */
  public long residentMebibytes() {
    return text(Path.of("/proc", Long.toString(process.pid()), "status"))
        .lines()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  /** All that it logged and printed so far. */
  String log() {
    return text(log);
  }

  /** Ends this process, and no other, by its handle. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  private static Process start(Path folder, Path log, List<String> arguments) {
    try {
      return new ProcessBuilder(command(arguments))
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(List<String> arguments) {
    var command =
        new ArrayList<String>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                JAR.toAbsolutePath().toString()));
    command.addAll(arguments);
    return command;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
