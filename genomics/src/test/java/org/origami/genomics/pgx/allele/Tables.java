package org.origami.genomics.pgx.allele;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Puts a lawful passport before the body of a table. */
final class Tables {
  private Tables() {}

  static String withPassport(String body) {
    return """
        # table toy
        # version 1
        # source nobody
        # release none
        # retrieved 2026-11-21
        # licence none
        # rows %d
        # sha256 %s
        """
            .formatted(body.lines().count() - 1, sha256(body))
        + body;
  }

  private static String sha256(String body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
