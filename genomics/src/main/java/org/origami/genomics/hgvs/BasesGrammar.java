package org.origami.genomics.hgvs;

import java.util.Locale;
import java.util.Optional;

/** Runs of nucleotides: upper case in DNA, lower case in RNA, T or u as the molecule has it. */
final class BasesGrammar {
  private static final String IUPAC = "ACGTUBDHKMNRSVWY";

  private final Cursor cursor;
  private final boolean rna;

  BasesGrammar(Cursor cursor, CoordinateType type) {
    this.cursor = cursor;
    rna = type == CoordinateType.RNA;
  }

  boolean atBase() {
    return isBase(cursor.peek());
  }

  /** The nucleotides that stand next; empty where none does. */
  Optional<Bases> take() {
    int length = 0;
    while (isBase(cursor.peek(length))) {
      length++;
    }
    return length == 0 ? Optional.empty() : Optional.of(bases(length));
  }

  Bases expect(HgvsProblem otherwise) {
    return take()
        .orElseThrow(() -> cursor.refuse(cursor.atEnd() ? HgvsProblem.UNEXPECTED_END : otherwise));
  }

  private Bases bases(int length) {
    int start = cursor.offset();
    String written = cursor.next(length);
    String upper = written.toUpperCase(Locale.ROOT);
    if (upper.indexOf(rna ? 'T' : 'U') >= 0) {
      throw cursor.refuse(HgvsProblem.BASES_OF_OTHER_MOLECULE, start);
    }
    String proper = rna ? written.toLowerCase(Locale.ROOT) : upper;
    if (!proper.equals(written)) {
      cursor.note(HgvsNote.LETTER_CASE);
    }
    return new Bases(proper);
  }

  private static boolean isBase(char letter) {
    return Cursor.isLetter(letter) && IUPAC.indexOf(Character.toUpperCase(letter)) >= 0;
  }
}
