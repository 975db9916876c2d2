package org.origami.genomics.structure;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.origami.genomics.protein.ReferenceTableException;
import org.origami.genomics.protein.ReferenceTableException.Failure;
import org.origami.genomics.protein.TablePassport;
import org.origami.genomics.sequence.SequenceAccession;

/**
 * The parts of a reference pack's file, checked whole (docs/reference-pack.md, "File").
 *
 * @param blocks where the first block begins in the file
 */
record PackFile(
    TablePassport passport, Map<SequenceAccession, List<ChainEntry>> index, int blocks) {
  private static final String TABLE = "reference pack";
  private static final byte[] MAGIC = "ORIGPACK".getBytes(US_ASCII);
  private static final int FORMAT = 1;
  private static final int DIGEST = 32;
  private static final int LONGEST_INDEX = 64 << 20;

  static PackFile read(byte[] file) {
    requireFormat(file);
    String sha256 = requireWhole(file);
    try {
      return parts(file, sha256);
    } catch (ReferenceTableException e) {
      throw e;
    } catch (RuntimeException e) {
      throw failure(Failure.CORRUPTED, "its parts do not fit together");
    }
  }

  private static PackFile parts(byte[] file, String sha256) {
    ByteBuffer bytes = ByteBuffer.wrap(file, 0, file.length - DIGEST);
    bytes.position(MAGIC.length + Short.BYTES);
    byte[] passport = new byte[length(bytes, bytes.remaining())];
    bytes.get(passport);
    int inflated = length(bytes, LONGEST_INDEX);
    int deflated = length(bytes, bytes.remaining());
    byte[] index = Inflated.of(file, bytes.position(), deflated, inflated);
    bytes.position(bytes.position() + deflated);
    if (bytes.getInt() != bytes.remaining()) {
      throw failure(Failure.CORRUPTED, "its blocks do not have their stated length");
    }
    return new PackFile(
        new TablePassport(entries(new String(passport, UTF_8)), sha256),
        PackIndex.read(index),
        bytes.position());
  }

  /** A stated length is believed only up to what there can be: it sizes an array. */
  private static int length(ByteBuffer bytes, int most) {
    int length = bytes.getInt();
    if (length < 0 || length > most) {
      throw failure(Failure.CORRUPTED, "a part is longer than the pack");
    }
    return length;
  }

  private static void requireFormat(byte[] file) {
    if (file.length < MAGIC.length + Short.BYTES + DIGEST
        || !Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw failure(Failure.CORRUPTED, "it does not begin as a reference pack");
    }
    int format = Short.toUnsignedInt(ByteBuffer.wrap(file).getShort(MAGIC.length));
    if (format != FORMAT) {
      throw failure(Failure.UNKNOWN_FORMAT, "format " + format);
    }
  }

  private static String requireWhole(byte[] file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(file, 0, file.length - DIGEST);
      byte[] found = digest.digest();
      if (!Arrays.equals(file, file.length - DIGEST, file.length, found, 0, DIGEST)) {
        throw failure(Failure.CORRUPTED, "its SHA-256 is not the one it ends with");
      }
      return HexFormat.of().formatHex(found);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Map<String, String> entries(String passport) {
    Map<String, String> entries = new LinkedHashMap<>();
    passport
        .lines()
        .map(line -> line.split("\t", 2))
        .forEach(words -> entries.put(words[0], words[1]));
    return entries;
  }

  private static ReferenceTableException failure(Failure failure, String problem) {
    return new ReferenceTableException(failure, TABLE, problem);
  }
}
