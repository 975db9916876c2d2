package org.origami.fhir.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file that a person has read; {@code -Dgolden.update} writes it anew. */
final class Golden {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private Golden() {}

  static void check(String file, String actual) throws IOException {
    Path path = RESOURCES.resolve(file);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(path));
  }
}
