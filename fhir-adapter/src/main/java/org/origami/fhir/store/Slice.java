package org.origami.fhir.store;

/**
 * Which part of a search's answer is wanted. The ceiling is the last arrival that the first page
 * saw: reports stored since do not move the pages that follow.
 */
public record Slice(long ceiling, int offset, int count) {
  public Slice {
    if (ceiling < 0 || offset < 0 || count < 0) {
      throw new IllegalArgumentException("a slice has no negative part");
    }
  }

  /** The first page of a new search. */
  public static Slice first(int count) {
    return new Slice(Long.MAX_VALUE, 0, count);
  }

  /** Another part of the same answer. */
  public Slice at(int otherOffset, int otherCount) {
    return new Slice(ceiling, otherOffset, otherCount);
  }
}
