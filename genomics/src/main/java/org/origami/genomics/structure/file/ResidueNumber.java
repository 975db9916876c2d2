package org.origami.genomics.structure.file;

/**
 * A residue's number as the file's author gave it; it may leap, go back or be negative.
 *
 * @param insertion the insertion code, such as {@code A}; empty where the file has none
 */
public record ResidueNumber(int number, String insertion) {
  @Override
  public String toString() {
    return number + insertion;
  }
}
