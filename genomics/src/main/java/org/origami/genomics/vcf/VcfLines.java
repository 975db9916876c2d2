package org.origami.genomics.vcf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.origami.genomics.vcf.VcfException.Failure;

/** The lines of a VCF as bytes, from plain text, gzip or bgzip; one line is held at a time. */
final class VcfLines implements AutoCloseable {
  private static final int LONGEST = 1 << 28;

  private final String file;
  private final InputStream in;
  private final boolean compressed;
  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;
  private int next;
  private int limit;
  private long line;
  private boolean complete;

  private VcfLines(String file, InputStream in, boolean compressed) {
    this.file = file;
    this.in = in;
    this.compressed = compressed;
  }

  /** Takes the stream over and closes it. */
  static VcfLines open(String file, InputStream bytes) {
    try {
      var in = new PushbackInputStream(bytes, 2);
      var magic = in.readNBytes(2);
      in.unread(magic);
      boolean gzip = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
      return new VcfLines(file, gzip ? new GzipMembers(in) : in, gzip);
    } catch (ZipException | EOFException e) {
      throw new VcfException(Failure.DAMAGED, file, "");
    } catch (IOException e) {
      throw new VcfException(Failure.NOT_READABLE, file, "");
    }
  }

  /** Goes to the next line; false at the end of the file. */
  boolean advance() {
    start = next;
    int at = start;
    while (true) {
      while (at < limit && buffer[at] != '\n') {
        at++;
      }
      if (at < limit) {
        return take(at, true);
      }
      int kept = at - start;
      if (!refill()) {
        return kept > 0 && take(limit, false);
      }
      at = start + kept;
    }
  }

  private boolean take(int stop, boolean ended) {
    complete = ended;
    next = Math.min(stop + 1, limit);
    end = stop > start && buffer[stop - 1] == '\r' ? stop - 1 : stop;
    line++;
    return true;
  }

  private boolean refill() {
    int kept = limit - start;
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, kept);
    } else if (kept == buffer.length) {
      if (kept >= LONGEST) {
        throw new VcfException(Failure.LINE_TOO_LONG, file, "line " + (line + 1));
      }
      buffer = Arrays.copyOf(buffer, 2 * kept);
    }
    start = 0;
    limit = kept;
    int read = read(buffer, limit, buffer.length - limit);
    limit += Math.max(read, 0);
    return read > 0;
  }

  private int read(byte[] target, int offset, int length) {
    try {
      return in.read(target, offset, length);
    } catch (ZipException | EOFException e) {
      throw new VcfException(Failure.DAMAGED, file, "after line " + line);
    } catch (IOException e) {
      var failure = compressed ? Failure.DAMAGED : Failure.NOT_READABLE;
      throw new VcfException(failure, file, "after line " + line);
    }
  }

  byte[] bytes() {
    return buffer;
  }

  int start() {
    return start;
  }

  /** Behind the last byte of the line, its end not counted. */
  int end() {
    return end;
  }

  String text() {
    return new String(buffer, start, end - start, StandardCharsets.UTF_8);
  }

  boolean isBlank() {
    return end == start;
  }

  boolean startsWith(char first) {
    return end > start && buffer[start] == first;
  }

  /** Whether the line's end was there; a last line without one may be cut short. */
  boolean complete() {
    return complete;
  }

  VcfException refusal(Failure failure, String words) {
    return new VcfException(failure, file, "line " + line + (words.isEmpty() ? "" : ", " + words));
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new VcfException(Failure.NOT_READABLE, file, "");
    }
  }
}
