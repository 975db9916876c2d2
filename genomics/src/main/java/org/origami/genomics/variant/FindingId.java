package org.origami.genomics.variant;

/**
 * The number of a finding within one case, from 1.
 *
 * <p>It stands for the hospital's Observation without naming it: the adapter keeps the table that
 * leads back, the core never sees an identifier.
 */
public record FindingId(int number) implements Comparable<FindingId> {
  public FindingId {
    if (number < 1) {
      throw new IllegalArgumentException("findings are numbered from 1");
    }
  }

  @Override
  public int compareTo(FindingId other) {
    return Integer.compare(number, other.number);
  }
}
