package org.origami.genomics.structure.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.sequence.AminoAcid;

/** Where every word of six residues stands in the reference proteins. */
final class ReferenceWords {
  static final int WORD = 6;

  private static final int LETTERS = 20;
  private static final int POSITION_BITS = 20;
  private static final int PROTEIN_BITS = 17;
  private static final int NO_WORD = -1;

  private final List<ReferenceProtein> proteins;

  /** Word, protein and position in one number each, ascending. */
  private final long[] places;

  /**
   * How often words of a chain stand on one diagonal of a protein.
   *
   * @param diagonal the protein's position, from 0, minus the chain's index
   */
  record Diagonal(ReferenceProtein protein, int diagonal, int words) {}

  ReferenceWords(List<ReferenceProtein> proteins) {
    this.proteins = List.copyOf(proteins);
    int most = proteins.stream().mapToInt(p -> p.sequence().length()).sum();
    long[] found = new long[most];
    int count = 0;
    for (int protein = 0; protein < proteins.size(); protein++) {
      int[] words = words(codes(proteins.get(protein).sequence().letters()));
      for (int at = 0; at < words.length; at++) {
        if (words[at] != NO_WORD) {
          long place = (long) protein << POSITION_BITS | at;
          found[count++] = (long) words[at] << (POSITION_BITS + PROTEIN_BITS) | place;
        }
      }
    }
    this.places = Arrays.copyOf(found, count);
    Arrays.sort(places);
  }

  /** The diagonals on which a chain shares words with a protein, for each protein. */
  Map<ReferenceProtein, List<Diagonal>> shared(String chain) {
    Map<Long, Integer> counts = new HashMap<>();
    int[] words = words(codes(chain));
    for (int i = 0; i < words.length; i++) {
      if (words[i] != NO_WORD) {
        count(words[i], i, counts);
      }
    }
    Map<ReferenceProtein, List<Diagonal>> shared = new HashMap<>();
    counts.forEach(
        (key, count) -> {
          ReferenceProtein protein = proteins.get((int) (key >> (POSITION_BITS + 1)));
          int diagonal = (int) (key & ((1L << (POSITION_BITS + 1)) - 1)) - (1 << POSITION_BITS);
          shared
              .computeIfAbsent(protein, p -> new ArrayList<>())
              .add(new Diagonal(protein, diagonal, count));
        });
    return shared;
  }

  private void count(int word, int index, Map<Long, Integer> counts) {
    long from = (long) word << (POSITION_BITS + PROTEIN_BITS);
    long to = from + (1L << (POSITION_BITS + PROTEIN_BITS));
    int at = Arrays.binarySearch(places, from);
    for (int k = at < 0 ? -at - 1 : at; k < places.length && places[k] < to; k++) {
      int position = (int) (places[k] & ((1L << POSITION_BITS) - 1));
      long protein = places[k] >> POSITION_BITS & ((1L << PROTEIN_BITS) - 1);
      long diagonal = position - index + (1L << POSITION_BITS);
      counts.merge(protein << (POSITION_BITS + 1) | diagonal, 1, Integer::sum);
    }
  }

  /** The word that begins at each residue. */
  private static int[] words(int[] codes) {
    int[] words = new int[Math.max(0, codes.length - WORD + 1)];
    for (int at = 0; at < words.length; at++) {
      int word = 0;
      for (int k = at; k < at + WORD && word != NO_WORD; k++) {
        word = codes[k] < LETTERS ? LETTERS * word + codes[k] : NO_WORD;
      }
      words[at] = word;
    }
    return words;
  }

  private static int[] codes(String letters) {
    return letters
        .chars()
        .map(c -> AminoAcid.ofLetter((char) c).map(AminoAcid::modelIndex).orElse(LETTERS))
        .toArray();
  }
}
