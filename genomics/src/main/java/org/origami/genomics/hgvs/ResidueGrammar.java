package org.origami.genomics.hgvs;

import java.util.Locale;
import java.util.Optional;
import org.origami.genomics.sequence.AminoAcid;

/** Amino acids in one-letter or three-letter code, alone or with their position. */
final class ResidueGrammar {
  private static final String STOP_IN_WORDS = "STOP";
  private static final int CODE_LENGTH = 3;

  /** In which code the residues of one change are written. */
  enum Style {
    ONE_LETTER,
    THREE_LETTERS,
    /** Nothing but {@code *} was met so far. */
    EITHER
  }

  /** A residue with the code that it was written in. */
  record Written(Residue residue, Style style) {}

  private final Cursor cursor;

  ResidueGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  /** {@code Val50}, {@code V50}, {@code *110}. */
  Written residue() {
    if (cursor.take('*')) {
      return new Written(new Residue(AminoAcid.STOP, cursor.positive()), Style.EITHER);
    }
    if (Cursor.isDigit(cursor.peek(1)) && takeOldStop()) {
      // A reference has no unknown residues: what stood in it as X was its stop.
      return new Written(new Residue(AminoAcid.STOP, cursor.positive()), Style.ONE_LETTER);
    }
    int start = cursor.offset();
    int letters = letters();
    AminoAcid aminoAcid =
        ofWord(letters).orElseThrow(() -> cursor.refuse(expectedHere(letters), start));
    if (!Cursor.isDigit(cursor.peek(letters))) {
      throw cursor.refuse(HgvsProblem.POSITION_EXPECTED, start + letters);
    }
    noteWord(letters);
    cursor.next(letters);
    Style style = letters == 1 ? Style.ONE_LETTER : Style.THREE_LETTERS;
    return new Written(new Residue(aminoAcid, cursor.positive()), style);
  }

  private HgvsProblem expectedHere(int letters) {
    return letters == 0 && cursor.atEnd()
        ? HgvsProblem.UNEXPECTED_END
        : HgvsProblem.RESIDUE_EXPECTED;
  }

  /** The residue that stands next in this style; empty and nothing taken where none does. */
  Optional<AminoAcid> next(Style style) {
    if (cursor.take('*')) {
      return Optional.of(AminoAcid.STOP);
    }
    if (style != Style.ONE_LETTER && stopInWords()) {
      cursor.next(STOP_IN_WORDS.length());
      cursor.note(HgvsNote.STOP_IN_WORDS);
      return Optional.of(AminoAcid.STOP);
    }
    if (style == Style.ONE_LETTER && cursor.take(AminoAcid.STOP.code())) {
      // No run of one-letter codes is written T, e, r.
      cursor.note(HgvsNote.STOP_IN_WORDS);
      return Optional.of(AminoAcid.STOP);
    }
    int length = style == Style.ONE_LETTER ? 1 : CODE_LENGTH;
    Optional<AminoAcid> found = lettersAhead(length) ? ofWord(length) : Optional.empty();
    if (found.isPresent()) {
      noteWord(length);
      cursor.next(length);
      return found;
    }
    return style == Style.EITHER ? next(Style.ONE_LETTER) : Optional.empty();
  }

  /** {@code X}, which was once a stop, where it is not the start of {@code Xaa}. */
  boolean takeOldStop() {
    boolean old = cursor.peek() == 'X' && !cursor.at("Xaa");
    if (old) {
      cursor.next(1);
      cursor.note(HgvsNote.STOP_AS_X);
    }
    return old;
  }

  /** {@code Ter} in any case, {@code *}, or the {@code X} of old. */
  boolean takeStop() {
    if (cursor.take('*') || takeOldStop()) {
      return true;
    }
    boolean there =
        lettersAhead(CODE_LENGTH) && ofWord(CODE_LENGTH).equals(Optional.of(AminoAcid.STOP));
    if (there) {
      noteWord(CODE_LENGTH);
      cursor.next(CODE_LENGTH);
    }
    return there;
  }

  private boolean stopInWords() {
    return lettersAhead(STOP_IN_WORDS.length())
        && word(STOP_IN_WORDS.length()).toUpperCase(Locale.ROOT).equals(STOP_IN_WORDS);
  }

  private int letters() {
    int length = 0;
    while (length <= CODE_LENGTH && Cursor.isLetter(cursor.peek(length))) {
      length++;
    }
    return length;
  }

  private boolean lettersAhead(int length) {
    for (int ahead = 0; ahead < length; ahead++) {
      if (!Cursor.isLetter(cursor.peek(ahead))) {
        return false;
      }
    }
    return true;
  }

  private Optional<AminoAcid> ofWord(int length) {
    return switch (length) {
      case 1 -> AminoAcid.ofLetter(Character.toUpperCase(cursor.peek()));
      case CODE_LENGTH -> AminoAcid.ofCode(word(length));
      default -> Optional.empty();
    };
  }

  private void noteWord(int length) {
    if (length == 1) {
      cursor.note(HgvsNote.ONE_LETTER_RESIDUES);
    }
    boolean asPrinted =
        length == 1
            ? Character.isUpperCase(cursor.peek())
            : ofWord(length).map(AminoAcid::code).equals(Optional.of(word(length)));
    if (!asPrinted) {
      cursor.note(HgvsNote.LETTER_CASE);
    }
  }

  private String word(int length) {
    var letters = new StringBuilder(length);
    for (int ahead = 0; ahead < length; ahead++) {
      letters.append(cursor.peek(ahead));
    }
    return letters.toString();
  }
}
