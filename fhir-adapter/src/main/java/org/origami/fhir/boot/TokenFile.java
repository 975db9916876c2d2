package org.origami.fhir.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.origami.fhir.client.AccessTokens;

/** A bearer token in a file that something else keeps fresh; read anew before each request. */
record TokenFile(Path file) implements AccessTokens {
  @Override
  public Optional<String> current() {
    try {
      return Optional.of(Files.readString(file).strip()).filter(token -> !token.isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException("the token file cannot be read", e);
    }
  }
}
