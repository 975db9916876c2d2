package org.origami.security.ehr;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A real HTTP server that gives out public keys. */
final class KeyServer implements AutoCloseable {
  private final HttpServer http;
  private final AtomicReference<List<JWK>> keys;
  private final AtomicInteger asked = new AtomicInteger();

  private KeyServer(HttpServer http, List<JWK> keys) {
    this.http = http;
    this.keys = new AtomicReference<>(keys);
  }

  static KeyServer with(JWK... keys) {
    try {
      var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var server = new KeyServer(HttpServer.create(loopback, 0), List.of(keys));
      server.http.createContext(
          "/jwks.json",
          exchange -> {
            server.asked.incrementAndGet();
            var body =
                new JWKSet(server.keys.get()).toString(true).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
              out.write(body);
            }
          });
      server.http.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/jwks.json");
  }

  void rotateTo(JWK... next) {
    keys.set(List.of(next));
  }

  int timesAsked() {
    return asked.get();
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
