package org.origami.fhir.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.origami.fhir.boot.OrigamiServer;
import org.origami.fhir.sandbox.SandboxHospital;

/** A sandbox hospital and a server that pulls from it, both in this process. */
record Demo(SandboxHospital hospital, OrigamiServer server, Path folder) implements AutoCloseable {

  /** Starts both at the same time; the server's reports are kept until it is closed. */
  static Demo start(int port) {
    var folder = newFolder();
    int hospitalPort = freePort();
    var hospital = CompletableFuture.supplyAsync(() -> SandboxHospital.start(hospitalPort));
    var server =
        OrigamiServer.start(
            Map.of(
                "server.port",
                Integer.toString(port),
                "origami.hospital.base-url",
                "http://127.0.0.1:" + hospitalPort + "/fhir",
                "origami.store.file",
                folder.resolve("reports").toString(),
                "origami.folding.ahead",
                "false",
                "logging.level.root",
                "OFF"));
    return new Demo(hospital.join(), server, folder);
  }

  /** The port if nobody listens there, else any that is free. */
  static int freeOr(int wanted) {
    try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException taken) {
      return freePort();
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no port is free", e);
    }
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("origami-demo");
    } catch (IOException e) {
      throw new UncheckedIOException("no folder can be made for the demo", e);
    }
  }

  @Override
  public void close() {
    server.close();
    hospital.close();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the demo's folder cannot be deleted", e);
    }
  }
}
