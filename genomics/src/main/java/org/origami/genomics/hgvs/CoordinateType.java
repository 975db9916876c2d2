package org.origami.genomics.hgvs;

import java.util.Arrays;
import java.util.Optional;

/** What kind of sequence a description counts on: the letter before the point, as in {@code c.}. */
public enum CoordinateType {
  GENOMIC('g'),
  CODING('c'),
  NON_CODING('n'),
  MITOCHONDRIAL('m'),
  CIRCULAR('o'),
  RNA('r'),
  PROTEIN('p');

  private final char letter;

  CoordinateType(char letter) {
    this.letter = letter;
  }

  /** Empty for a letter that HGVS does not use as a prefix. */
  public static Optional<CoordinateType> ofLetter(char letter) {
    return Arrays.stream(values()).filter(type -> type.letter == letter).findFirst();
  }

  public char letter() {
    return letter;
  }

  /** Whether positions count on a transcript, so that introns are written as offsets. */
  public boolean isTranscript() {
    return this == CODING || this == NON_CODING || this == RNA;
  }
}
