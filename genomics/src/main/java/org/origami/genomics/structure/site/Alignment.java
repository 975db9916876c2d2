package org.origami.genomics.structure.site;

import java.util.Arrays;
import java.util.List;
import org.origami.genomics.structure.site.ReferenceWords.Diagonal;

/**
 * Lays a chain on a protein: a residue that agrees counts +1, one that differs −1, a gap of any
 * length −4, ends are free. It runs along the diagonals on which both share words.
 */
final class Alignment {
  /** Stands for a residue of the chain that has no place in the protein. */
  static final int NOWHERE = -1;

  private static final int GAP = 4;
  private static final int NONE = Integer.MIN_VALUE / 2;

  private final String chain;
  private final String protein;
  private final int[] diagonals;
  private final int[][] scores;
  private final int[][] before;

  /** For each diagonal and index, where up to that index the best score stands. */
  private final int[][] bestUpTo;

  private Alignment(String chain, String protein, List<Diagonal> shared) {
    this.chain = chain;
    this.protein = protein;
    this.diagonals = shared.stream().mapToInt(Diagonal::diagonal).sorted().toArray();
    this.scores = new int[diagonals.length][chain.length()];
    this.before = new int[diagonals.length][chain.length()];
    this.bestUpTo = new int[diagonals.length][chain.length()];
  }

  /** The place of each residue of the chain in the protein, from 0, or {@link #NOWHERE}. */
  static int[] of(String chain, String protein, List<Diagonal> shared) {
    return new Alignment(chain, protein, shared).places();
  }

  private int[] places() {
    int end = NOWHERE;
    for (int i = 0; i < chain.length(); i++) {
      for (int d = 0; d < diagonals.length; d++) {
        step(d, i);
        int earlier = i == 0 ? i : bestUpTo[d][i - 1];
        bestUpTo[d][i] = scores[d][earlier] >= scores[d][i] ? earlier : i;
        int cell = i * diagonals.length + d;
        end = end == NOWHERE || score(cell) > score(end) ? cell : end;
      }
    }
    int[] places = new int[chain.length()];
    Arrays.fill(places, NOWHERE);
    for (int cell = end; cell != NOWHERE; ) {
      int i = cell / diagonals.length;
      int d = cell % diagonals.length;
      places[i] = i + diagonals[d];
      cell = before[d][i];
    }
    return places;
  }

  private int score(int cell) {
    return scores[cell % diagonals.length][cell / diagonals.length];
  }

  private void step(int d, int i) {
    int at = i + diagonals[d];
    before[d][i] = NOWHERE;
    if (at < 0 || at >= protein.length()) {
      scores[d][i] = NONE;
      return;
    }
    int best = 0;
    if (i > 0 && scores[d][i - 1] > best) {
      best = scores[d][i - 1];
      before[d][i] = (i - 1) * diagonals.length + d;
    }
    for (int from = 0; from < diagonals.length; from++) {
      int latest = Math.min(i - 1, i + diagonals[d] - diagonals[from] - 1);
      if (latest >= 0) {
        int index = bestUpTo[from][latest];
        if (scores[from][index] - GAP > best) {
          best = scores[from][index] - GAP;
          before[d][i] = index * diagonals.length + from;
        }
      }
    }
    scores[d][i] = best + (chain.charAt(i) == protein.charAt(at) ? 1 : -1);
  }
}
