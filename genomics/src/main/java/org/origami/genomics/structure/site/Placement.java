package org.origami.genomics.structure.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.structure.site.ReferenceWords.Diagonal;

/** Whether a chain is one of a reference protein, and which residue stands where. */
sealed interface Placement {
  /** The least identity of the residues that are laid on the protein. */
  double IDENTITY = 0.95;

  /** The least residues, or all of a shorter protein. */
  int RESIDUES = 40;

  /** The most residues of one end that may differ between a whole chain and the protein. */
  int UNLAID = 15;

  /** Words that a chain of a protein shares with it on one diagonal at least. */
  int WORDS = 3;

  /** Diagonals that are looked at; a repetitive protein has more of them. */
  int MOST_DIAGONALS = 40;

  <R> R match(Function<Placed, R> placed, Function<Doubtful, R> doubtful);

  /**
   * The chain is one of the protein.
   *
   * @param positions for each residue of the chain, from 1; empty where it has none
   */
  record Placed(ReferenceProtein protein, List<Optional<Integer>> positions) implements Placement {
    public Placed {
      positions = List.copyOf(positions);
    }

    @Override
    public <R> R match(Function<Placed, R> placed, Function<Doubtful, R> doubtful) {
      return placed.apply(this);
    }
  }

  /** The chain is like the protein, but which residue stands where is in doubt. */
  record Doubtful(ReferenceProtein protein, String reason) implements Placement {
    @Override
    public <R> R match(Function<Placed, R> placed, Function<Doubtful, R> doubtful) {
      return doubtful.apply(this);
    }
  }

  /**
   * Lays a chain on a protein with which it shares words; empty where it is another protein's.
   *
   * @param whole whether the chain was made whole, so that a gap tells of another isoform
   */
  static Optional<Placement> of(
      String chain, ReferenceProtein protein, List<Diagonal> shared, boolean whole) {
    List<Diagonal> strongest =
        shared.stream()
            .filter(d -> d.words() >= WORDS)
            .sorted(Comparator.comparing(Diagonal::words).reversed())
            .limit(MOST_DIAGONALS)
            .toList();
    if (strongest.isEmpty()) {
      return Optional.empty();
    }
    String sequence = protein.sequence().letters();
    int[] places = Alignment.of(chain, sequence, strongest);
    if (!alike(chain, sequence, places)) {
      return Optional.empty();
    }
    return Optional.of(
        doubt(chain, sequence, places, strongest, whole)
            .<Placement>map(reason -> new Doubtful(protein, reason))
            .orElseGet(() -> new Placed(protein, certain(chain, sequence, places))));
  }

  private static boolean alike(String chain, String sequence, int[] places) {
    long laid = laid(places).count();
    return laid >= Math.min(RESIDUES, sequence.length())
        && same(chain, sequence, places) >= IDENTITY * laid;
  }

  private static IntStream laid(int[] places) {
    return IntStream.range(0, places.length).filter(i -> places[i] != Alignment.NOWHERE);
  }

  private static long same(String chain, String sequence, int[] places) {
    return laid(places).filter(i -> chain.charAt(i) == sequence.charAt(places[i])).count();
  }

  private static Optional<String> doubt(
      String chain, String sequence, int[] places, List<Diagonal> shared, boolean whole) {
    int first = laid(places).findFirst().orElseThrow();
    int last = laid(places).max().orElseThrow();
    if (last - first + 1 != laid(places).count()) {
      return Optional.of("it has residues in its midst that the protein lacks: another isoform");
    }
    if (whole && places[last] - places[first] != last - first) {
      return Optional.of("it lacks residues in its midst that the protein has: another isoform");
    }
    if (whole
        && (Math.min(first, places[first]) > UNLAID
            || Math.min(chain.length() - last, sequence.length() - places[last]) - 1 > UNLAID)) {
      return Optional.of("it differs from the protein at one end: another isoform");
    }
    long agreeing = same(chain, sequence, places);
    boolean elsewhere =
        shared.stream()
            .mapToInt(Diagonal::diagonal)
            .filter(d -> laid(places).noneMatch(i -> places[i] - i == d))
            .anyMatch(d -> along(chain, sequence, d) >= IDENTITY * agreeing);
    return elsewhere ? Optional.of("it fits the protein in several places") : Optional.empty();
  }

  private static long along(String chain, String sequence, int diagonal) {
    int from = Math.max(0, -diagonal);
    int to = Math.min(chain.length(), sequence.length() - diagonal);
    return IntStream.range(from, to)
        .filter(i -> chain.charAt(i) == sequence.charAt(i + diagonal))
        .count();
  }

  /** A residue beside a gap that would fit on either side of it has no certain place. */
  private static List<Optional<Integer>> certain(String chain, String sequence, int[] places) {
    boolean[] sure = new boolean[places.length];
    laid(places).forEach(i -> sure[i] = true);
    for (int i = 0; i + 1 < places.length; i++) {
      boolean gap =
          places[i] != Alignment.NOWHERE
              && places[i + 1] != Alignment.NOWHERE
              && places[i + 1] != places[i] + 1;
      int shift = gap ? places[i + 1] - places[i] - 1 : 0;
      for (int k = i; gap && k >= 0 && fits(chain, sequence, k, places[k] + shift); k--) {
        sure[k] = false;
      }
      for (int k = i + 1;
          gap && k < places.length && fits(chain, sequence, k, places[k] - shift);
          k++) {
        sure[k] = false;
      }
    }
    return IntStream.range(0, places.length)
        .mapToObj(i -> sure[i] ? Optional.of(places[i] + 1) : Optional.<Integer>empty())
        .toList();
  }

  private static boolean fits(String chain, String sequence, int index, int place) {
    return place >= 0 && place < sequence.length() && chain.charAt(index) == sequence.charAt(place);
  }
}
