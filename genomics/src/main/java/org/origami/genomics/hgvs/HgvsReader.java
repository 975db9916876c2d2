package org.origami.genomics.hgvs;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads HGVS descriptions by the nomenclature's version 21, in time linear to their length.
 *
 * <p>What the nomenclature allows is read. What it forbids is refused where it could mean two
 * things, and read with an {@link HgvsNote} where it has one meaning only.
 */
public final class HgvsReader {
  /** Longer texts are refused unread; the longest descriptions in use stay far below. */
  static final int LONGEST = 10_000;

  /** Reads one description, with or without its reference sequence. */
  public HgvsReading read(String text) {
    if (text.length() > LONGEST) {
      return new HgvsReading.Refused(HgvsProblem.TOO_LONG, LONGEST);
    }
    TidyText tidy = TidyText.of(text);
    if (tidy.letters().isEmpty()) {
      return new HgvsReading.Refused(HgvsProblem.EMPTY, 0);
    }
    try {
      return read(tidy);
    } catch (Refusal refusal) {
      return new HgvsReading.Refused(refusal.problem(), tidy.originalOffset(refusal.offset()));
    }
  }

  private static HgvsReading read(TidyText tidy) {
    var cursor = new Cursor(tidy.letters());
    tidy.notes().forEach(cursor::note);
    var grammar = new DescriptionGrammar(cursor);
    var descriptions = new ArrayList<>(List.of(grammar.description()));
    while (!cursor.atEnd()) {
      descriptions.add(grammar.accompanying(descriptions));
    }
    return new HgvsReading.Read(
        descriptions.get(0), cursor.notes(), descriptions.subList(1, descriptions.size()));
  }
}
