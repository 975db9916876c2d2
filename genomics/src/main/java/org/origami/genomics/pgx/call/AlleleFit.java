package org.origami.genomics.pgx.call;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How one allele fits one copy of a sample's gene: for each phase block, which of its two sides.
 */
final class AlleleFit {
  private static final int FIRST = 1;
  private static final int SECOND = 2;
  private static final int BOTH = FIRST | SECOND;

  private final int allele;
  private final int score;
  private final int[] sides;

  /** By block and side: positions where the allele leaves the bases open and the sample has REF. */
  private final int[][] open;

  private AlleleFit(int allele, int score, int[] sides, int[][] open) {
    this.allele = allele;
    this.score = score;
    this.sides = sides;
    this.open = open;
  }

  /** Null where the allele fits neither copy, or where no position that it states was typed. */
  static @Nullable AlleleFit of(AlleleGrid grid, ObservedGene observed, int allele) {
    PhaseBlocks phase = observed.phase();
    int[] sides = new int[phase.count()];
    Arrays.fill(sides, BOTH);
    if (!fits(grid, observed, allele, grid.stated(allele), sides)
        || !fits(grid, observed, allele, observed.changed(), sides)) {
      return null;
    }
    int score = stated(grid, observed, allele);
    if (score == 0) {
      return null;
    }
    int[][] open = new int[phase.count()][2];
    for (int p : grid.stated(allele)) {
      if (observed.has(p) && grid.ambiguous(allele, p)) {
        int block = phase.blockOf(p);
        if (block == PhaseBlocks.NONE) {
          score -= unchanged(observed, p, 0);
        } else {
          open[block][0] += unchanged(observed, p, 0);
          open[block][1] += unchanged(observed, p, 1);
        }
      }
    }
    return new AlleleFit(allele, score, sides, open);
  }

  /** Whether the typed positions leave room for the allele on some copy. */
  static boolean possible(AlleleGrid grid, ObservedGene observed, int allele) {
    int[] sides = new int[observed.phase().count()];
    Arrays.fill(sides, BOTH);
    return fits(grid, observed, allele, grid.stated(allele), sides)
        && fits(grid, observed, allele, observed.changed(), sides);
  }

  /** Narrows the sides; false where none is left somewhere. */
  private static boolean fits(
      AlleleGrid grid, ObservedGene observed, int allele, int[] positions, int[] sides) {
    for (int p : positions) {
      if (observed.has(p)) {
        ObservedCopies here = observed.at(p);
        int fitting =
            (grid.accepts(allele, p, here.first()) ? FIRST : 0)
                | (grid.accepts(allele, p, here.second()) ? SECOND : 0);
        int block = observed.phase().blockOf(p);
        int left = block == PhaseBlocks.NONE ? fitting & FIRST : (sides[block] &= fitting);
        if (left == 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** How many of the positions that an allele states were typed. */
  static int stated(AlleleGrid grid, ObservedGene observed, int allele) {
    int stated = 0;
    for (int p : grid.stated(allele)) {
      stated += observed.has(p) ? 1 : 0;
    }
    return stated;
  }

  private static int unchanged(ObservedGene observed, int p, int copy) {
    return observed.at(p).on(copy) == PositionCodes.REFERENCE ? 1 : 0;
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
      sum -= possible == BOTH ? Math.min(here, there) : possible == FIRST ? here : there;
    }
    return sum;
  }

  private static int turned(int sides) {
    return (sides & FIRST) << 1 | (sides & SECOND) >> 1;
  }
}
