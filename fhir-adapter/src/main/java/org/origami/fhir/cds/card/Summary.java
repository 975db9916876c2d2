package org.origami.fhir.cds.card;

import java.util.Locale;

/** A sentence that fits a card's head. */
final class Summary {
  private static final String CUT = "…";

  private Summary() {}

  /** The sentence, with its end given up at a word where it is too long. */
  static String of(String sentence) {
    var plain = sentence.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (plain.length() <= Card.LONGEST_SUMMARY) {
      return plain;
    }
    int room = Card.LONGEST_SUMMARY - CUT.length();
    int space = plain.lastIndexOf(' ', room);
    // A pair of surrogates is not cut in two.
    int end = space > room / 2 ? space : plain.offsetByCodePoints(0, plain.codePointCount(0, room));
    return plain.substring(0, Math.min(end, room)).strip() + CUT;
  }

  /** With a capital first, as a sentence begins. */
  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
