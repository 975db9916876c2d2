package org.origami.genomics.hgvs;

/** Reads HGVS descriptions. */
public final class HgvsReader {
  /** Longer texts are refused unread; the longest descriptions in use stay far below. */
  static final int LONGEST = 10_000;

  /** Reads one description, with or without its reference sequence. */
  public HgvsReading read(String text) {
    if (text.isBlank()) {
      return new HgvsReading.Refused(HgvsProblem.EMPTY, 0);
    }
    if (text.length() > LONGEST) {
      return new HgvsReading.Refused(HgvsProblem.TOO_LONG, LONGEST);
    }
    return new HgvsReading.Refused(HgvsProblem.CHANGE_EXPECTED, 0);
  }
}
