package org.origami.genomics.protein;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.origami.genomics.protein.ReferenceTableException.Failure;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.ProteinSequence;
import org.origami.genomics.sequence.SequenceAccession;

/**
 * Reads {@code reference-proteins.tsv}: passport lines {@code # key value}, the row of column
 * names, then a row a protein.
 *
 * <p>The passport's {@code sha256} is that of every byte from the row of column names on.
 */
final class ReferenceProteinTable {
  private static final String TABLE = "reference proteins";
  private static final String RESOURCE = "reference-proteins.tsv";
  private static final String COLUMNS = "protein\ttranscript\tgene\tsequence";

  private ReferenceProteinTable() {}

  static ReferenceProteins bundled() {
    try (InputStream in = ReferenceProteinTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ReferenceTableException(Failure.MISSING, TABLE, "no resource " + RESOURCE);
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new ReferenceTableException(Failure.CORRUPTED, TABLE, "it cannot be read to its end");
    }
  }

  static ReferenceProteins read(byte[] bytes) {
    int start = bodyStart(bytes);
    Map<String, String> stated = passport(new String(bytes, 0, start, UTF_8));
    String sha256 = sha256(bytes, start);
    if (!sha256.equals(stated.get("sha256"))) {
      throw corrupted("its SHA-256 is not the one its passport states");
    }
    TablePassport passport = new TablePassport(stated, sha256);
    List<ReferenceProtein> proteins = rows(new String(bytes, start, bytes.length - start, UTF_8));
    if (proteins.size() != passport.count("proteins")) {
      throw corrupted("it has " + proteins.size() + " rows, not as many as its passport states");
    }
    return new ReferenceProteins(proteins, passport);
  }

  private static int bodyStart(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && bytes[start] == '#') {
      while (start < bytes.length && bytes[start] != '\n') {
        start++;
      }
      start++;
    }
    if (start >= bytes.length) {
      throw corrupted("it ends before its first row");
    }
    return start;
  }

  private static Map<String, String> passport(String header) {
    Map<String, String> entries = new LinkedHashMap<>();
    header
        .lines()
        .map(line -> line.substring(1).strip().split("\\s+", 2))
        .filter(words -> words.length == 2)
        .forEach(words -> entries.put(words[0], words[1]));
    return entries;
  }

  private static List<ReferenceProtein> rows(String body) {
    List<String> lines = body.lines().toList();
    if (!lines.get(0).equals(COLUMNS)) {
      throw new ReferenceTableException(Failure.UNKNOWN_FORMAT, TABLE, "its columns are others");
    }
    List<ReferenceProtein> proteins = new ArrayList<>(lines.size());
    for (int number = 1; number < lines.size(); number++) {
      proteins.add(row(lines.get(number), number));
    }
    return proteins;
  }

  private static ReferenceProtein row(String line, int number) {
    String[] fields = line.split("\t", -1);
    try {
      return new ReferenceProtein(
          SequenceAccession.parse(fields[0]).orElseThrow(),
          optional(fields[1]).map(field -> SequenceAccession.parse(field).orElseThrow()).stream()
              .toList(),
          optional(fields[2]).map(GeneSymbol::new).stream().toList(),
          new ProteinSequence(fields[3]));
    } catch (RuntimeException e) {
      throw new ReferenceTableException(
          Failure.UNLAWFUL, TABLE, "row " + number + " is no reference protein");
    }
  }

  private static Optional<String> optional(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
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

  private static ReferenceTableException corrupted(String problem) {
    return new ReferenceTableException(Failure.CORRUPTED, TABLE, problem);
  }
}
