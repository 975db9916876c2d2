package org.origami.fhir.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where an answer goes: a file, whole or not at all, or {@code -} for standard output. */
record OutputFile(String name) {
  static final String STANDARD = "-";

  /** A file that stood there before stays as it was until the new one is complete. */
  void write(String text, Terminal terminal) {
    if (name.equals(STANDARD)) {
      terminal.answer(text);
      return;
    }
    var target = Path.of(name).toAbsolutePath();
    try {
      replace(target, text + System.lineSeparator());
    } catch (IOException e) {
      throw new BadInputException(
          name + ": cannot be written (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static void replace(Path target, String text) throws IOException {
    // Readable by its owner alone: createTempFile sees to that, and the report is about a patient.
    var begun = Files.createTempFile(target.getParent(), ".origami-", ".part");
    try {
      Files.writeString(begun, text, StandardCharsets.UTF_8);
      move(begun, target);
    } finally {
      Files.deleteIfExists(begun);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
