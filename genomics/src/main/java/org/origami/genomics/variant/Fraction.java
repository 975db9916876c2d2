package org.origami.genomics.variant;

/** A share between 0 and 1. */
public record Fraction(double value) implements Comparable<Fraction> {
  public Fraction {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("a fraction lies between 0 and 1");
    }
  }

  public boolean atLeast(Fraction other) {
    return value >= other.value;
  }

  @Override
  public int compareTo(Fraction other) {
    return Double.compare(value, other.value);
  }
}
