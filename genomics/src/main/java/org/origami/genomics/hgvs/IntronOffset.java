package org.origami.genomics.hgvs;

/**
 * How far a nucleotide lies in an intron, from the exon's nearest nucleotide.
 *
 * @param side {@code +} behind the exon, {@code -} before it, or none
 * @param distance from 1; 0 where there is no offset, or where it is not known, as in {@code +?}
 */
public record IntronOffset(Side side, int distance) {
  /** Which side of an exon. */
  public enum Side {
    NONE(""),
    BEHIND_EXON("+"),
    BEFORE_EXON("-");

    private final String sign;

    Side(String sign) {
      this.sign = sign;
    }
  }

  /** In the exon itself. */
  public static final IntronOffset NONE = new IntronOffset(Side.NONE, 0);

  /** GT and AG, the first and last two nucleotides of an intron. */
  private static final int CANONICAL_SITE = 2;

  public IntronOffset {
    if (distance < 0 || (side == Side.NONE && distance != 0)) {
      throw new IllegalArgumentException("an offset counts away from an exon");
    }
  }

  public boolean isIntronic() {
    return side != Side.NONE;
  }

  public boolean isKnown() {
    return side == Side.NONE || distance > 0;
  }

  /** Whether this is one of the two nucleotides that splicing cannot do without. */
  public boolean isSpliceSite() {
    return isIntronic() && isKnown() && distance <= CANONICAL_SITE;
  }

  /** Negative before an exon; 0 in it. */
  int signed() {
    return side == Side.BEFORE_EXON ? -distance : distance;
  }

  @Override
  public String toString() {
    return side == Side.NONE ? "" : side.sign + (distance == 0 ? "?" : distance);
  }
}
