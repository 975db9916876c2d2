package org.origami.genomics.vcf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.vcf.VcfException.Failure;

/** The columns of the line that is in hand, found without making text of what nobody asked for. */
final class RecordLine {
  static final int CHROM = 0;
  static final int POS = 1;
  static final int REF = 3;
  static final int ALT = 4;
  static final int FILTER = 6;
  static final int INFO = 7;
  static final int FORMAT = 8;

  private final VcfLines lines;
  private final int[] ends;
  private int found;

  RecordLine(VcfLines lines, int width) {
    this.lines = lines;
    ends = new int[width];
  }

  /** Starts anew with the line that is in hand. */
  void begin() {
    found = 0;
  }

  /** Finds the columns up to and with this one; false where the line has fewer. */
  private boolean find(int column) {
    var bytes = lines.bytes();
    int at = found == 0 ? lines.start() : ends[found - 1] + 1;
    while (found <= column) {
      if (at > lines.end()) {
        return false;
      }
      while (at < lines.end() && bytes[at] != '\t') {
        at++;
      }
      ends[found++] = at++;
    }
    return true;
  }

  /** Where a column begins. */
  int start(int column) {
    require(column);
    return column == 0 ? lines.start() : ends[column - 1] + 1;
  }

  /** Behind the last byte of a column. */
  int end(int column) {
    require(column);
    return ends[column];
  }

  private void require(int column) {
    if (column >= found && !find(column)) {
      throw lines.refusal(Failure.WRONG_COLUMNS, found + " columns");
    }
  }

  /** Refuses a line with too few or too many columns. */
  void requireWidth() {
    require(ends.length - 1);
    if (ends[ends.length - 1] != lines.end()) {
      throw lines.refusal(Failure.WRONG_COLUMNS, "more than " + ends.length + " columns");
    }
  }

  String text(int column) {
    int start = start(column);
    return new String(lines.bytes(), start, end(column) - start, StandardCharsets.UTF_8);
  }

  boolean is(int column, byte @Nullable [] bytes) {
    int start = start(column);
    int length = end(column) - start;
    return bytes != null
        && bytes.length == length
        && Arrays.equals(lines.bytes(), start, start + length, bytes, 0, length);
  }

  byte[] copy(int column) {
    return Arrays.copyOfRange(lines.bytes(), start(column), end(column));
  }

  /** A column's first byte; 0 where it is empty. */
  byte first(int column) {
    return end(column) > start(column) ? lines.bytes()[start(column)] : 0;
  }

  int length(int column) {
    return end(column) - start(column);
  }

  int position() {
    int value = number(start(POS), end(POS));
    if (value < 0) {
      throw bad("POS");
    }
    return value;
  }

  /** END of INFO; -1 where there is none. */
  int lastByInfo() {
    var bytes = lines.bytes();
    int stop = end(INFO);
    for (int at = start(INFO); at < stop; at++) {
      int item = at;
      while (at < stop && bytes[at] != ';') {
        at++;
      }
      if (at - item > 4
          && bytes[item] == 'E'
          && bytes[item + 1] == 'N'
          && bytes[item + 2] == 'D'
          && bytes[item + 3] == '=') {
        int last = number(item + 4, at);
        if (last < 0) {
          throw bad("INFO END");
        }
        return last;
      }
    }
    return -1;
  }

  /** -1 where it is not a number that fits. */
  private int number(int start, int end) {
    long value = end > start && end - start <= 10 ? 0 : -1;
    for (int i = start; i < end && value >= 0; i++) {
      int digit = lines.bytes()[i] - '0';
      value = digit < 0 || digit > 9 ? -1 : value * 10 + digit;
    }
    return value > Integer.MAX_VALUE ? -1 : (int) value;
  }

  VcfException bad(String field) {
    return lines.refusal(Failure.BAD_FIELD, field);
  }
}
