package org.origami.genomics.hgvs;

import java.nio.CharBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Walks over the letters of one description, and gathers what it notes on the way. */
final class Cursor {
  /** What {@link #peek} gives behind the last letter. */
  static final char END = '\0';

  private static final int MOST_DIGITS = 9;

  private final CharBuffer rest;
  private final Set<HgvsNote> notes = new LinkedHashSet<>();

  Cursor(String letters) {
    rest = CharBuffer.wrap(letters);
  }

  boolean atEnd() {
    return !rest.hasRemaining();
  }

  int offset() {
    return rest.position();
  }

  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return ahead < rest.remaining() ? rest.charAt(ahead) : END;
  }

  boolean at(String word) {
    int length = word.length();
    return length <= rest.remaining() && word.contentEquals(rest.subSequence(0, length));
  }

  boolean take(char letter) {
    boolean there = !atEnd() && peek() == letter;
    if (there) {
      skip(1);
    }
    return there;
  }

  boolean take(String word) {
    boolean there = at(word);
    if (there) {
      skip(word.length());
    }
    return there;
  }

  /** Takes the next letters, as many as asked for. */
  String next(int length) {
    String taken = rest.subSequence(0, length).toString();
    skip(length);
    return taken;
  }

  /** Whether a number starts here. */
  boolean atDigit() {
    return isDigit(peek());
  }

  /** Reads a number of 1 or more. */
  int positive() {
    int start = offset();
    int number = number(HgvsProblem.POSITION_EXPECTED);
    if (number == 0) {
      throw refuse(HgvsProblem.POSITION_ZERO, start);
    }
    return number;
  }

  /** Reads a number of 0 or more. */
  int number(HgvsProblem ifMissing) {
    int length = 0;
    while (isDigit(peek(length))) {
      length++;
    }
    if (length == 0) {
      throw refuse(ifMissing);
    }
    if (length > 1 && peek() == '0') {
      note(HgvsNote.LEADING_ZERO);
    }
    while (length > 1 && peek() == '0') {
      skip(1);
      length--;
    }
    if (length > MOST_DIGITS) {
      throw refuse(HgvsProblem.POSITION_TOO_LARGE);
    }
    return Integer.parseInt(next(length));
  }

  void expect(char letter, HgvsProblem otherwise) {
    if (!take(letter)) {
      throw refuse(otherwise);
    }
  }

  void note(HgvsNote note) {
    notes.add(note);
  }

  List<HgvsNote> notes() {
    return List.copyOf(notes);
  }

  Refusal refuse(HgvsProblem problem) {
    return refuse(problem, offset());
  }

  /** A refusal that points back to where the problem starts. */
  Refusal refuse(HgvsProblem problem, int offset) {
    return new Refusal(problem, offset);
  }

  static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  static boolean isLetter(char letter) {
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
  }

  private void skip(int length) {
    rest.position(rest.position() + length);
  }
}
