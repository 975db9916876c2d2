package org.origami.genomics.pgx.call;

import org.jspecify.annotations.Nullable;

/**
 * How one allele fits one copy of a sample's gene: for each phase block, which of its two sides.
 */
final class AlleleFit {
  private static final int BOTH_SIDES = 3;

  private final int allele;
  private final int score;
  private final byte[] sides;

  /** Positions of a block side where the allele leaves the base open and the sample has REF. */
  private final int[][] open;

  private AlleleFit(int allele, int score, byte[] sides, int[][] open) {
    this.allele = allele;
    this.score = score;
    this.sides = sides;
    this.open = open;
  }

  /** Null where the allele fits neither copy, or where no position that it states was typed. */
  static @Nullable AlleleFit of(AlleleGrid grid, ObservedGene observed, int allele) {
    byte[] sides = new byte[observed.blocks()];
    int[][] open = new int[observed.blocks()][2];
    java.util.Arrays.fill(sides, (byte) BOTH_SIDES);
    int score = 0;
    for (int p = 0; p < observed.size(); p++) {
      if (!observed.has(p)) {
        continue;
      }
      int side = sidesAt(grid, observed, allele, p);
      int block = observed.blockOf(p);
      if (side == 0) {
        return null;
      }
      score += grid.states(allele, p) ? 1 : 0;
      if (block < 0) {
        score -= open(grid, observed, allele, p, 0);
        continue;
      }
      sides[block] &= (byte) side;
      if (sides[block] == 0) {
        return null;
      }
      open[block][0] += open(grid, observed, allele, p, 0);
      open[block][1] += open(grid, observed, allele, p, 1);
    }
    return stated(grid, observed, allele) == 0 ? null : new AlleleFit(allele, score, sides, open);
  }

  private static int sidesAt(AlleleGrid grid, ObservedGene observed, int allele, int p) {
    ObservedCopies here = observed.at(p);
    int first = grid.accepts(allele, p, here.first()) ? 1 : 0;
    if (observed.blockOf(p) < 0) {
      return first;
    }
    return first | (grid.accepts(allele, p, here.second()) ? 2 : 0);
  }

  private static int open(AlleleGrid grid, ObservedGene observed, int a, int p, int copy) {
    return grid.ambiguous(a, p) && observed.at(p).on(copy) == BaseCodes.REFERENCE ? 1 : 0;
  }

  /** How many of the positions that an allele states were typed. */
  static int stated(AlleleGrid grid, ObservedGene observed, int allele) {
    int stated = 0;
    for (int p = 0; p < observed.size(); p++) {
      stated += observed.has(p) && grid.states(allele, p) ? 1 : 0;
    }
    return stated;
  }

  int allele() {
    return allele;
  }

  int score() {
    return score;
  }

  /** Whether this allele on one copy leaves the other allele on the other copy. */
  boolean complements(AlleleFit other) {
    for (int block = 0; block < sides.length; block++) {
      if ((sides[block] & turned(other.sides[block])) == 0) {
        return false;
      }
    }
    return true;
  }

  /** How many positions both explain, in the way of turning the blocks that explains most. */
  int scoreWith(AlleleFit other) {
    int sum = score + other.score;
    for (int block = 0; block < sides.length; block++) {
      int possible = sides[block] & turned(other.sides[block]);
      int here = open[block][0] + other.open[block][1];
      int there = open[block][1] + other.open[block][0];
      sum -= possible == BOTH_SIDES ? Math.min(here, there) : possible == 1 ? here : there;
    }
    return sum;
  }

  private static int turned(byte sides) {
    return (sides & 1) << 1 | (sides & 2) >> 1;
  }
}
