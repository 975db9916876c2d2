package org.origami.genomics.pgx.call;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.pgx.Genotype;

/** Which heterozygous positions of a gene are phased with one another. */
final class PhaseBlocks {
  static final int NONE = -1;

  private static final String CHROMOSOME = "chromosome";

  private final int[] blockOf;
  private final int count;
  private final boolean known;
  private final boolean sets;

  private PhaseBlocks(int[] blockOf, int count, boolean known, boolean sets) {
    this.blockOf = blockOf;
    this.count = count;
    this.known = known;
    this.sets = sets;
  }

  static PhaseBlocks of(@Nullable ObservedCopies[] copies) {
    int[] blockOf = new int[copies.length];
    Arrays.fill(blockOf, NONE);
    Map<Object, Integer> blocks = new HashMap<>();
    boolean known = true;
    boolean sets = false;
    for (int p = 0; p < copies.length; p++) {
      ObservedCopies here = copies[p];
      if (here == null) {
        continue;
      }
      Genotype genotype = here.genotype();
      sets |= genotype.phased() && genotype.phaseSet().isPresent();
      if (here.differ()) {
        blockOf[p] = blocks.computeIfAbsent(together(p, here), key -> blocks.size());
        known &= genotype.phased();
      }
    }
    return new PhaseBlocks(blockOf, blocks.size(), known, sets);
  }

  /** What positions have in common whose phase is known together. */
  private static Object together(int p, ObservedCopies here) {
    Genotype genotype = here.genotype();
    if (here.half()) {
      return CHROMOSOME;
    }
    if (!genotype.phased()) {
      return "position " + p;
    }
    return genotype.phaseSet().isPresent() ? genotype.phaseSet().getAsInt() : CHROMOSOME;
  }

  /** A position's block; {@link #NONE} where the copies are the same. */
  int blockOf(int p) {
    return blockOf[p];
  }

  int count() {
    return count;
  }

  /** Whether every heterozygous position was phased. */
  boolean known() {
    return known;
  }

  /** Whether the file speaks of phase sets. */
  boolean sets() {
    return sets;
  }

  /** Whether the two copies can be put together in one way only. */
  boolean resolved() {
    return count <= 1;
  }

  /** Which of the two copies of the file stands on the copy that {@code turns} puts together. */
  int side(int p, int turns) {
    return blockOf[p] == NONE ? 0 : turns >> blockOf[p] & 1;
  }

  @Override
  public String toString() {
    return count + " phase blocks";
  }
}
