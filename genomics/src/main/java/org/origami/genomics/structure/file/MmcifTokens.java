package org.origami.genomics.structure.file;

import org.jspecify.annotations.Nullable;

/**
 * The words of an mmCIF file.
 *
 * <p>Source: Hall, Allen and Brown 1991, Acta Cryst. A47:655, and the STAR rules for CIF 1.1.
 */
final class MmcifTokens {
  /**
   * @param quoted whether it stood in quotes or in a text field: then it is a value, whatever it
   *     says
   */
  record Token(String text, boolean quoted) {
    /** Whether it begins something else than a value. */
    boolean isWord() {
      return !quoted
          && (text.startsWith("_")
              || text.equals("loop_")
              || text.startsWith("data_")
              || text.startsWith("save_")
              || text.equals("stop_")
              || text.equals("global_"));
    }

    /** Whether it stands for no value. */
    boolean isNothing() {
      return !quoted && (text.equals(".") || text.equals("?"));
    }
  }

  private static final int LONGEST_TEXT = 1 << 17;

  private final TextLines lines;
  private @Nullable String line;
  private int at;
  private boolean closed;

  /**
   * @param first the line that was already taken
   */
  MmcifTokens(TextLines lines, String first) {
    this.lines = lines;
    this.line = first;
  }

  /** Null at the end of the file. */
  @Nullable Token next() {
    closed = false;
    while (line != null) {
      if (at == 0 && line.startsWith(";")) {
        return textField();
      }
      while (at < line.length() && line.charAt(at) <= ' ') {
        at++;
      }
      if (at < line.length() && line.charAt(at) != '#') {
        return word(line);
      }
      closed |= at < line.length();
      advance();
    }
    return null;
  }

  /** Whether a comment stands before what was read last: writers close a loop with one. */
  boolean closed() {
    return closed;
  }

  private Token word(String text) {
    char open = text.charAt(at);
    if (open == '\'' || open == '"') {
      return quoted(text, open);
    }
    int from = at;
    while (at < text.length() && text.charAt(at) > ' ') {
      at++;
    }
    return new Token(text.substring(from, at), false);
  }

  /** A quote closes only where a blank or the line's end follows. */
  private Token quoted(String text, char quote) {
    int from = at + 1;
    for (int k = from; k < text.length(); k++) {
      if (text.charAt(k) == quote && (k + 1 == text.length() || text.charAt(k + 1) <= ' ')) {
        at = k + 1;
        return new Token(text.substring(from, k), true);
      }
    }
    throw lines.badField("a quoted value", "its quote is not closed");
  }

  /** Of one that is longer than any sequence the rest is read over. */
  private Token textField() {
    StringBuilder text = new StringBuilder(line == null ? "" : line.substring(1));
    advance();
    while (line != null && !line.startsWith(";")) {
      if (text.length() < LONGEST_TEXT) {
        text.append('\n').append(line);
      }
      advance();
    }
    if (line == null) {
      throw lines.badField("a text field", "the file ends within it");
    }
    at = 1;
    return new Token(text.toString(), true);
  }

  private void advance() {
    line = lines.next();
    at = 0;
  }
}
