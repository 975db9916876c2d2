package org.origami.genomics.hgvs;

/**
 * How many copies or residues: a number, bounds such as {@code (70_80)}, or {@code ?}.
 *
 * @param least the lower bound, 0 where it is not known
 * @param most the upper bound, {@link #UNBOUNDED} where it is not known
 */
public record Count(int least, int most) {
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  /** Nothing is known of the number. */
  public static final Count UNKNOWN = new Count(0, UNBOUNDED);

  public Count {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException("bounds of a count go upwards from zero");
    }
  }

  public static Count of(int number) {
    return new Count(number, number);
  }

  public boolean isExact() {
    return least == most;
  }

  @Override
  public String toString() {
    if (isExact()) {
      return Integer.toString(least);
    }
    if (equals(UNKNOWN)) {
      return "?";
    }
    return "(" + (least == 0 ? "?" : least) + "_" + (most == UNBOUNDED ? "?" : most) + ")";
  }
}
