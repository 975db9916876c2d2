package org.origami.genomics.hgvs;

/** One residue, or the first and last of several: {@code Lys23_Val25}. */
public record ResidueRange(Residue first, Residue last) {
  public ResidueRange {
    if (last.position() < first.position()
        || (last.position() == first.position() && !last.equals(first))) {
      throw new IllegalArgumentException("a range goes from its first to its last residue");
    }
  }

  public static ResidueRange of(Residue only) {
    return new ResidueRange(only, only);
  }

  public boolean isSingle() {
    return first.equals(last);
  }

  public int length() {
    return last.position() - first.position() + 1;
  }

  @Override
  public String toString() {
    return isSingle() ? first.toString() : first + "_" + last;
  }
}
