package org.origami.product;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An EHR that signs what it asks, with a key server of its own. */
public final class CallingEhr implements AutoCloseable {
  public static final String BASE = "https://origami.example.org";
  private static final String ISSUER = "https://ehr.example.org/";

  private final HttpServer http;
  private final ECKey key;

  private CallingEhr(HttpServer http, ECKey key) {
    this.http = http;
    this.key = key;
  }

  public static CallingEhr start() {
    try {
      var ehr =
          new CallingEhr(
              HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0),
              new ECKeyGenerator(Curve.P_384).keyID("ehr-1").generate());
      var keys = new JWKSet(ehr.key.toPublicJWK()).toString(true).getBytes(StandardCharsets.UTF_8);
      ehr.http.createContext(
          "/jwks.json",
          exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
          });
      ehr.http.start();
      return ehr;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the product is told of it. */
  public List<String> settings() {
    return List.of(
        "origami.cds.base-url=" + BASE,
        "origami.cds.issuers[0].issuer=" + ISSUER,
        "origami.cds.issuers[0].jwks=http://127.0.0.1:"
            + http.getAddress().getPort()
            + "/jwks.json");
  }

  /** A token for one call of a path. */
  public String token(String path) {
    return token(path, it -> it);
  }

  String token(String path, UnaryOperator<JWTClaimsSet.Builder> change) {
    return signed(key, path, change);
  }

  /** A token by somebody who knows everything but the key. */
  String forged(String path) {
    try {
      return signed(new ECKeyGenerator(Curve.P_384).keyID("ehr-1").generate(), path, it -> it);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signed(ECKey by, String path, UnaryOperator<JWTClaimsSet.Builder> change) {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .audience(BASE + path)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .jwtID(UUID.randomUUID().toString());
    var header =
        new JWSHeader.Builder(JWSAlgorithm.ES384)
            .type(JOSEObjectType.JWT)
            .keyID(by.getKeyID())
            .build();
    var token = new SignedJWT(header, change.apply(claims).build());
    try {
      token.sign(new ECDSASigner(by));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
