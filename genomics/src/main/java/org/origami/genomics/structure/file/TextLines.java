package org.origami.genomics.structure.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.structure.file.StructureFileException.Failure;

/** The lines of a text file, gzipped or not, with bounds that a hostile file cannot pass. */
final class TextLines implements AutoCloseable {
  /** mmCIF allows 2,048 characters; real files go somewhat beyond. */
  private static final int LONGEST_LINE = 1 << 16;

  private static final long MOST_CHARACTERS = 4L << 30;
  private static final int GZIP_MAGIC = 0x1f8b;

  private final String name;
  private final Reader reader;
  private final char[] buffer = new char[1 << 14];
  private int at;
  private int end;
  private long characters;
  private long line;

  private TextLines(String name, Reader reader) {
    this.name = name;
    this.reader = reader;
  }

  /** Whether the file is gzipped is seen by its first two bytes, not by its name. */
  static TextLines open(String name, Path path) {
    try {
      if (!Files.isRegularFile(path)) {
        throw Files.exists(path)
            ? refused(Failure.NOT_READABLE, name, "it is not a file")
            : refused(Failure.NOT_READABLE, name, "there is no such file");
      }
      InputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
      try {
        return new TextLines(name, reader(name, bytes));
      } catch (IOException | RuntimeException e) {
        bytes.close();
        throw e;
      }
    } catch (IOException e) {
      throw failure(e, name);
    }
  }

  private static Reader reader(String name, InputStream bytes) throws IOException {
    bytes.mark(2);
    int first = bytes.read();
    int second = bytes.read();
    bytes.reset();
    if (first < 0) {
      throw refused(Failure.EMPTY, name, "");
    }
    boolean gzipped = (first << 8 | second) == GZIP_MAGIC;
    InputStream text = gzipped ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    return new InputStreamReader(text, ISO_8859_1);
  }

  /** The next line without its end; null after the last. */
  @Nullable String next() {
    try {
      if (at == end && !fill()) {
        return null;
      }
      StringBuilder text = new StringBuilder(96);
      while (at < end || fill()) {
        int from = at;
        while (at < end && buffer[at] != '\n') {
          at++;
        }
        text.append(buffer, from, at - from);
        if (text.length() > LONGEST_LINE) {
          throw refused(Failure.NOT_A_STRUCTURE, name, "line " + (line + 1) + " has no end");
        }
        if (at < end) {
          at++;
          break;
        }
      }
      line++;
      count(text.length() + 1);
      int length = text.length();
      boolean carriage = length > 0 && text.charAt(length - 1) == '\r';
      return text.substring(0, carriage ? length - 1 : length);
    } catch (IOException e) {
      throw failure(e, name);
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, reader.read(buffer));
    return end > 0;
  }

  private void count(int more) {
    characters += more;
    if (characters > MOST_CHARACTERS) {
      throw refused(Failure.FILE_TOO_LARGE, name, "more than 4 GiB of text");
    }
  }

  String name() {
    return name;
  }

  /** The number of the line that was read last, from 1. */
  long line() {
    return line;
  }

  /**
   * A text that will stand in a table.
   *
   * @throws StructureFileException where it would make columns and rows of its own there
   */
  String printable(String field, String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw badField(field, "it holds a control character");
    }
    return text;
  }

  /** A field of the line that was read last cannot be used. */
  StructureFileException badField(String field, String problem) {
    return refused(Failure.BAD_FIELD, name, "line " + line + ", " + field + ": " + problem);
  }

  private static StructureFileException failure(IOException e, String name) {
    if (e instanceof EOFException || e instanceof ZipException) {
      return refused(Failure.CUT_SHORT, name, "its gzip stream breaks off or is damaged");
    }
    if (e instanceof NoSuchFileException) {
      return refused(Failure.NOT_READABLE, name, "there is no such file");
    }
    if (e instanceof AccessDeniedException) {
      return refused(Failure.NOT_READABLE, name, "it may not be read");
    }
    return refused(Failure.NOT_READABLE, name, "reading failed");
  }

  private static StructureFileException refused(Failure failure, String name, String place) {
    return new StructureFileException(failure, name, place);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw failure(e, name);
    }
  }
}
