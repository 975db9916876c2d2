package org.origami.genomics.hgvs;

/** Where a nucleotide change is, starts or ends: known, known within bounds, or not known. */
public sealed interface Endpoint {
  /** The bounds of a place that is known to lie between them: {@code (100_200)}. */
  record Between(Endpoint first, Endpoint last) implements Endpoint {
    public Between {
      if (first instanceof Between || last instanceof Between) {
        throw new IllegalArgumentException("bounds are places, not bounds again");
      }
    }

    @Override
    public String toString() {
      return "(" + first + "_" + last + ")";
    }
  }

  /** A place that has no number. */
  enum Landmark implements Endpoint {
    UNKNOWN("?"),
    /** Somewhere in the direction of the end of the short arm. */
    TOWARDS_SHORT_ARM_END("(pter)"),
    /** Somewhere in the direction of the end of the long arm. */
    TOWARDS_LONG_ARM_END("(qter)"),
    /** The end of the short arm, where a chromosome starts. */
    SHORT_ARM_END("pter"),
    CENTROMERE("cen"),
    /** The end of the long arm, where a chromosome ends. */
    LONG_ARM_END("qter");

    private final String sign;

    Landmark(String sign) {
      this.sign = sign;
    }

    @Override
    public String toString() {
      return sign;
    }
  }

  /**
   * A nucleotide by number.
   *
   * @param region what the number counts from
   * @param number never 0; negative only before the start codon
   * @param offset how far into an intron
   */
  record At(Region region, int number, IntronOffset offset) implements Endpoint {
    public At {
      if (number == 0 || (number < 0 && region == Region.AFTER_STOP)) {
        throw new IllegalArgumentException("there is no such position");
      }
    }

    /** Before the start codon or behind the stop codon of a coding sequence. */
    public boolean isUntranslated() {
      return number < 0 || region == Region.AFTER_STOP;
    }

    @Override
    public String toString() {
      return region.sign + number + offset;
    }
  }

  /** What the number of a nucleotide counts from. */
  enum Region {
    /** The start of the sequence, or the start codon in {@code c.} and {@code r.}. */
    FROM_START(""),
    /** The stop codon: {@code c.*37}. */
    AFTER_STOP("*");

    private final String sign;

    Region(String sign) {
      this.sign = sign;
    }
  }
}
