package org.origami.genomics.protein;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.origami.genomics.protein.ReferenceTableException.Failure;

/**
 * A bundled table: passport lines {@code # key value}, the row of column names, then rows, all
 * separated by tabs.
 *
 * <p>The passport's SHA-256 is that of every byte from the row of column names on.
 */
public record ReferenceTable(TablePassport passport, List<String> rows) {
  public ReferenceTable {
    rows = List.copyOf(rows);
  }

  static ReferenceTable bundled(String resource, String columns) {
    return bundled(ReferenceTable.class, resource, columns);
  }

  /** A table that lies beside a class, in its package's resources. */
  public static ReferenceTable bundled(Class<?> beside, String resource, String columns) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new ReferenceTableException(Failure.MISSING, resource, "no such resource");
      }
      return read(resource, in.readAllBytes(), columns);
    } catch (IOException e) {
      throw new ReferenceTableException(Failure.CORRUPTED, resource, "it cannot be read");
    }
  }

  /** A table in the bytes of a file; {@code name} is what a failure calls it. */
  public static ReferenceTable read(String name, byte[] bytes, String columns) {
    int start = bodyStart(bytes);
    Map<String, String> stated = entries(new String(bytes, 0, start, UTF_8));
    TablePassport passport = new TablePassport(stated, sha256(bytes, start));
    List<String> lines = new String(bytes, start, bytes.length - start, UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(columns)) {
      throw new ReferenceTableException(
          Failure.UNKNOWN_FORMAT, name, "its columns are not the expected ones");
    }
    return new ReferenceTable(passport, lines.subList(1, lines.size()));
  }

  /** Reads every row; a row that cannot be read is named by its number, not by what it holds. */
  public <T> List<T> map(Function<String[], T> row) {
    return IntStream.range(0, rows.size()).mapToObj(number -> mapRow(number, row)).toList();
  }

  private <T> T mapRow(int number, Function<String[], T> row) {
    try {
      return row.apply(rows.get(number).split("\t", -1));
    } catch (RuntimeException e) {
      throw new ReferenceTableException(
          Failure.UNLAWFUL, passport.table(), "row " + (number + 1) + " cannot be read");
    }
  }

  private static int bodyStart(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && bytes[start] == '#') {
      while (start < bytes.length && bytes[start] != '\n') {
        start++;
      }
      start++;
    }
    return Math.min(start, bytes.length);
  }

  private static Map<String, String> entries(String header) {
    Map<String, String> entries = new LinkedHashMap<>();
    header
        .lines()
        .map(line -> line.substring(1).strip().split("\\s+", 2))
        .filter(words -> words.length == 2)
        .forEach(words -> entries.put(words[0], words[1]));
    return entries;
  }

  private static String sha256(byte[] bytes, int start) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, start, bytes.length - start);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
