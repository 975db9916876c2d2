package org.origami.fhir.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What is read: a file, or {@code -} for standard input. */
record InputFile(String name) {
  static final String STANDARD = "-";

  /** More than a patient's findings ever take. */
  private static final int LARGEST = 100 << 20;

  /** How messages call it. */
  String title() {
    return name.equals(STANDARD) ? "standard input" : name;
  }

  byte[] bytes(Terminal terminal) {
    try {
      var bytes = read(terminal);
      if (bytes.length > LARGEST) {
        throw new BadInputException(title() + ": is larger than the 100 MB that are read");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new BadInputException(title() + ": there is no such file");
    } catch (AccessDeniedException e) {
      throw new BadInputException(title() + ": may not be read");
    } catch (IOException e) {
      throw new BadInputException(title() + ": cannot be read");
    }
  }

  private byte[] read(Terminal terminal) throws IOException {
    if (name.equals(STANDARD)) {
      return terminal.in().readNBytes(LARGEST + 1);
    }
    if (Files.isDirectory(Path.of(name))) {
      throw new BadInputException(title() + ": is a folder; a file is expected");
    }
    try (var file = Files.newInputStream(Path.of(name))) {
      return file.readNBytes(LARGEST + 1);
    }
  }

  String text(Terminal terminal) {
    try {
      var bytes = ByteBuffer.wrap(bytes(terminal));
      var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadInputException(title() + ": is not UTF-8 text");
    }
  }
}
