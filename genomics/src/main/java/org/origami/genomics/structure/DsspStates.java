package org.origami.genomics.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the secondary structure of a chain by its hydrogen bonds, as DSSP does.
 *
 * <p>Source: Kabsch and Sander, Biopolymers 1983, 22:2577. Of a chain alone: strands that pair with
 * other chains are not seen.
 */
public final class DsspStates {
  private static final double BEND = 70;

  private final HydrogenBonds bonds;
  private final SecondaryStructure[] states;

  /** Two strands side by side: each step moves the first by one and the second by plus or minus. */
  private record Ladder(boolean parallel, int firstFrom, int firstTo, int otherFrom, int otherTo) {}

  private DsspStates(ResidueChain chain) {
    this.bonds = new HydrogenBonds(chain);
    this.states = new SecondaryStructure[chain.size()];
    Arrays.fill(states, SecondaryStructure.COIL);
  }

  /** One state for each residue. */
  public static List<SecondaryStructure> of(ResidueChain chain) {
    DsspStates reading = new DsspStates(chain);
    reading.strands();
    reading.helix(4, SecondaryStructure.ALPHA_HELIX);
    reading.helix(3, SecondaryStructure.HELIX_3_10);
    reading.helix(5, SecondaryStructure.PI_HELIX);
    reading.turns();
    return List.of(reading.states);
  }

  private boolean turn(int index, int length) {
    if (!bonds.bond(index, index + length)) {
      return false;
    }
    for (int k = index; k < index + length; k++) {
      if (!bonds.joined(k)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Two turns in a row begin a helix; the α-helix goes before all, the others take what is free.
   */
  private void helix(int length, SecondaryStructure state) {
    for (int i = 1; i + length < states.length; i++) {
      if (turn(i - 1, length) && turn(i, length) && free(i, length, state)) {
        Arrays.fill(states, i, i + length, state);
      }
    }
  }

  private boolean free(int from, int length, SecondaryStructure state) {
    return state == SecondaryStructure.ALPHA_HELIX
        || Arrays.stream(states, from, from + length)
            .allMatch(s -> s == SecondaryStructure.COIL || s == state);
  }

  private void turns() {
    for (int i = 0; i < states.length; i++) {
      if (states[i] == SecondaryStructure.COIL) {
        if (insideTurn(i)) {
          states[i] = SecondaryStructure.TURN;
        } else if (bonds.bend(i) > BEND) {
          states[i] = SecondaryStructure.BEND;
        }
      }
    }
  }

  private boolean insideTurn(int index) {
    for (int length = 3; length <= 5; length++) {
      for (int from = index - length + 1; from < index; from++) {
        if (turn(from, length)) {
          return true;
        }
      }
    }
    return false;
  }

  private void strands() {
    List<Ladder> ladders = ladders();
    for (Ladder ladder : ladders) {
      mark(ladder, ladder.firstFrom == ladder.firstTo);
    }
    for (Ladder ladder : ladders) {
      ladders.stream().filter(next -> bulge(ladder, next)).forEach(next -> bridge(ladder, next));
    }
  }

  private void mark(Ladder ladder, boolean single) {
    for (int i = ladder.firstFrom; i <= ladder.firstTo; i++) {
      mark(i, single);
    }
    for (int i = ladder.otherFrom; i <= ladder.otherTo; i++) {
      mark(i, single);
    }
  }

  private void mark(int index, boolean single) {
    if (!single) {
      states[index] = SecondaryStructure.STRAND;
    } else if (states[index] == SecondaryStructure.COIL) {
      states[index] = SecondaryStructure.BRIDGE;
    }
  }

  /** At most one residue more on one strand and four on the other. */
  private static boolean bulge(Ladder a, Ladder b) {
    int first = b.firstFrom - a.firstTo;
    int other = a.parallel ? b.otherFrom - a.otherTo : a.otherFrom - b.otherTo;
    return a.parallel == b.parallel
        && first > 0
        && other > 0
        && ((first <= 2 && other <= 5) || (first <= 5 && other <= 2));
  }

  private void bridge(Ladder a, Ladder b) {
    Arrays.fill(states, a.firstFrom, b.firstTo + 1, SecondaryStructure.STRAND);
    int from = Math.min(a.otherFrom, b.otherFrom);
    Arrays.fill(states, from, Math.max(a.otherTo, b.otherTo) + 1, SecondaryStructure.STRAND);
  }

  private List<Ladder> ladders() {
    List<Ladder> ladders = new ArrayList<>();
    for (int i = 1; i + 1 < states.length; i++) {
      for (int j : partners(i)) {
        if (parallel(i, j)) {
          add(ladders, true, i, j);
        } else if (antiparallel(i, j)) {
          add(ladders, false, i, j);
        }
      }
    }
    return ladders;
  }

  private static void add(List<Ladder> ladders, boolean parallel, int i, int j) {
    for (int k = 0; k < ladders.size(); k++) {
      Ladder l = ladders.get(k);
      if (l.parallel == parallel && l.firstTo == i - 1) {
        if (parallel && l.otherTo == j - 1) {
          ladders.set(k, new Ladder(true, l.firstFrom, i, l.otherFrom, j));
          return;
        }
        if (!parallel && l.otherFrom == j + 1) {
          ladders.set(k, new Ladder(false, l.firstFrom, i, j, l.otherTo));
          return;
        }
      }
    }
    ladders.add(new Ladder(parallel, i, i, j, j));
  }

  /** The later residues that may form a bridge with one: each bridge has a bond near it. */
  private List<Integer> partners(int i) {
    return java.util.stream.IntStream.rangeClosed(i - 1, i + 1)
        .flatMap(a -> bonds.donorsOf(a).stream().mapToInt(d -> d))
        .flatMap(d -> java.util.stream.IntStream.rangeClosed(d - 1, d + 1))
        .filter(j -> j >= i + 3 && j + 1 < states.length && whole(i) && whole(j))
        .distinct()
        .sorted()
        .boxed()
        .toList();
  }

  private boolean whole(int index) {
    return bonds.joined(index - 1) && bonds.joined(index);
  }

  private boolean parallel(int i, int j) {
    return (bonds.bond(i - 1, j) && bonds.bond(j, i + 1))
        || (bonds.bond(j - 1, i) && bonds.bond(i, j + 1));
  }

  private boolean antiparallel(int i, int j) {
    return (bonds.bond(i, j) && bonds.bond(j, i))
        || (bonds.bond(i - 1, j + 1) && bonds.bond(j - 1, i + 1));
  }
}
