package org.origami.fhir.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where an answer goes: a file, whole or not at all, or {@code -} for standard output. */
record OutputFile(String name) {
  static final String STANDARD = "-";

  /** What is written, part by part. */
  @FunctionalInterface
  interface Body {
    void writeTo(Appendable out) throws IOException;
  }

  void write(String text, Terminal terminal) {
    write(out -> out.append(text).append(System.lineSeparator()), terminal);
  }

  /** A file that stood there before stays as it was until the new one is complete. */
  void write(Body body, Terminal terminal) {
    if (name.equals(STANDARD)) {
      print(body, terminal);
      return;
    }
    var target = Path.of(name).toAbsolutePath();
    try {
      replace(target, body);
    } catch (IOException e) {
      throw new BadInputException(
          name + ": cannot be written (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static void print(Body body, Terminal terminal) {
    try {
      body.writeTo(terminal.out());
      terminal.out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException("a PrintStream throws nothing", e);
    }
  }

  private static void replace(Path target, Body body) throws IOException {
    // Readable by its owner alone: createTempFile sees to that, and the report is about a patient.
    var begun = Files.createTempFile(target.getParent(), ".origami-", ".part");
    try {
      try (var out = Files.newBufferedWriter(begun, StandardCharsets.UTF_8)) {
        body.writeTo(out);
      }
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
