package org.origami.fhir.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The embedded store: one H2 file that only its owner may read. Encryption at rest is the
 * operator's: an encrypted volume, or PostgreSQL on one.
 */
public record H2File(Path path) {
  /**
   * The address of the database, made private first. {@code path} is without H2's own ending:
   * {@code data/origami} is kept in {@code data/origami.mv.db}.
   */
  public String privateUrl() {
    var file = path.toAbsolutePath().normalize();
    if (file.toString().indexOf(';') >= 0) {
      throw new IllegalArgumentException("the store's path must not hold a semicolon");
    }
    makePrivate(file);
    // No delayed writes: what was answered as stored is on the disk. No trace file: it would quote
    // rows. A resource is kept within its row: H2's store for large objects is slow and grows.
    return "jdbc:h2:file:"
        + file
        + ";WRITE_DELAY=0;MAX_LENGTH_INPLACE_LOB=65536;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE";
  }

  private static void makePrivate(Path file) {
    var data = file.resolveSibling(file.getFileName() + ".mv.db");
    try {
      if (!isPosix(file)) {
        Files.createDirectories(file.getParent());
        return;
      }
      if (Files.notExists(file.getParent())) {
        Files.createDirectories(
            file.getParent(),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      if (Files.notExists(data)) {
        // H2 takes an empty file for a new database.
        Files.createFile(data);
      }
      Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rw-------"));
    } catch (IOException e) {
      throw new UncheckedIOException("the store's folder cannot be made", e);
    }
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
