package org.origami.genomics.hgvs;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A text without what printing and copying add: blanks, long dashes, arrows, escaped signs.
 *
 * <p>A blank stays where its loss could join two numbers or two words into another one.
 */
final class TidyText {
  private static final char BLANK = ' ';
  private static final String ESCAPED_ARROW = "&gt;";
  private static final Map<Character, Character> TYPOGRAPHY =
      Map.of(
          '\u2010', '-', '\u2011', '-', '\u2012', '-', '\u2013', '-', '\u2212', '-', '\u2192', '>',
          '\uFF1E', '>', '\uFF1A', ':', '\u2217', '*');

  private final StringBuilder letters = new StringBuilder();
  private final int[] offsets;
  private final Set<HgvsNote> notes = EnumSet.noneOf(HgvsNote.class);

  private TidyText(int length) {
    offsets = new int[length + 1];
  }

  static TidyText of(String raw) {
    var tidy = new TidyText(raw.length());
    int at = 0;
    while (at < raw.length()) {
      at = isBlank(raw.charAt(at)) ? tidy.passBlanks(raw, at) : tidy.passLetter(raw, at);
    }
    Arrays.fill(tidy.offsets, tidy.letters.length(), tidy.offsets.length, raw.length());
    return tidy;
  }

  String letters() {
    return letters.toString();
  }

  /** Where a letter stood in the text as given. */
  int originalOffset(int at) {
    return offsets[at];
  }

  Set<HgvsNote> notes() {
    return notes;
  }

  private int passLetter(String raw, int at) {
    char letter = raw.charAt(at);
    if (raw.startsWith(ESCAPED_ARROW, at)) {
      notes.add(HgvsNote.TYPOGRAPHY);
      append('>', at);
      return at + ESCAPED_ARROW.length();
    }
    if (TYPOGRAPHY.containsKey(letter)) {
      notes.add(HgvsNote.TYPOGRAPHY);
    }
    append(TYPOGRAPHY.getOrDefault(letter, letter), at);
    return at + 1;
  }

  private int passBlanks(String raw, int at) {
    int next = at;
    while (next < raw.length() && isBlank(raw.charAt(next))) {
      next++;
    }
    if (!letters.isEmpty() && next < raw.length() && separates(raw, next)) {
      append(BLANK, at);
    } else {
      notes.add(HgvsNote.SPACE);
    }
    return next;
  }

  private boolean separates(String raw, int next) {
    char before = letters.charAt(letters.length() - 1);
    char after = raw.charAt(next);
    return (isDigit(before) && isDigit(after))
        || (Character.isLetter(before) && Character.isLetter(after))
        || (":;,|[(".indexOf(before) < 0 && startsDescription(raw, next));
  }

  /** {@code p.} or {@code (p.}, which opens another description of the same variant. */
  private static boolean startsDescription(String raw, int next) {
    int at = raw.charAt(next) == '(' ? next + 1 : next;
    return at + 1 < raw.length()
        && raw.charAt(at + 1) == '.'
        && CoordinateType.ofLetter(raw.charAt(at)).isPresent();
  }

  private void append(char letter, int origin) {
    offsets[letters.length()] = origin;
    letters.append(letter);
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static boolean isBlank(char letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || letter == '\u200B'
        || letter == '\uFEFF';
  }
}
