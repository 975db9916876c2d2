package org.origami.fhir.cds.card;

import java.util.Locale;

/** A sentence that fits a card's head. */
final class Summary {
  private static final String CUT = "…";
  private static final String SPACES = "[\\p{Cntrl}\\s]+";

  private Summary() {}

  /** The sentence, with its end given up at a word where it is too long. */
  static String of(String sentence) {
    return of(sentence, "");
  }

  /**
   * The sentence and what follows it, with the sentence's end given up where both are too long.
   *
   * @param last at most half as long as a summary
   */
  static String of(String sentence, String last) {
    var plain = oneLine(sentence);
    var end = last.length() > Card.LONGEST_SUMMARY / 2 ? "" : last.replaceAll(SPACES, " ");
    int room = Card.LONGEST_SUMMARY - end.length();
    return (plain.length() <= room ? plain : cut(plain, room - CUT.length()) + CUT) + end;
  }

  private static String oneLine(String text) {
    return text.replaceAll(SPACES, " ").strip();
  }

  private static String cut(String plain, int room) {
    int space = plain.lastIndexOf(' ', room);
    int end = space > room / 2 ? space : room;
    // A pair of surrogates is not cut in two.
    return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end);
  }

  /** With a capital first, as a sentence begins. */
  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
