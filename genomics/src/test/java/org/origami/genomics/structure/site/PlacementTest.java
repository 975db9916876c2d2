package org.origami.genomics.structure.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.sequence.ProteinSequence;
import org.origami.genomics.sequence.SequenceAccession;

class PlacementTest {
  private static final String SEQUENCE = random(300, 7);

  private static String random(int length, long seed) {
    return new Random(seed)
        .ints(length, 0, 20)
        .mapToObj(k -> String.valueOf("ACDEFGHIKLMNPQRSTVWY".charAt(k)))
        .collect(Collectors.joining());
  }

  /** As long as a stretch of the sequence and nowhere like it. */
  private static String other(int from, int to) {
    return SEQUENCE
        .substring(from, to)
        .replaceAll("[^H]", "h")
        .replace('H', 'C')
        .toUpperCase(Locale.ROOT);
  }

  private static ReferenceProtein protein(String sequence) {
    return new ReferenceProtein(
        new SequenceAccession("NP_000001", 1), List.of(), List.of(), new ProteinSequence(sequence));
  }

  private static Optional<Placement> place(String chain, String sequence, boolean whole) {
    ReferenceProtein protein = protein(sequence);
    var shared = new ReferenceWords(List.of(protein)).shared(chain);
    return Placement.of(chain, protein, shared.getOrDefault(protein, List.of()), whole);
  }

  private static List<Optional<Integer>> positions(String chain, String sequence) {
    return place(chain, sequence, false)
        .orElseThrow()
        .match(
            Placement.Placed::positions,
            doubtful -> {
              throw new AssertionError(doubtful.reason());
            });
  }

  private static String reason(String chain, String sequence, boolean whole) {
    return place(chain, sequence, whole)
        .orElseThrow()
        .match(placed -> "placed", Placement.Doubtful::reason);
  }

  @Test
  void givesEveryResidueOfAFragmentItsOwnPosition() {
    List<Optional<Integer>> positions = positions(SEQUENCE.substring(100, 180), SEQUENCE);

    assertThat(positions)
        .isEqualTo(IntStream.rangeClosed(101, 180).mapToObj(Optional::of).toList());
  }

  @Test
  void givesTagsNoPosition() {
    List<Optional<Integer>> positions =
        positions(other(94, 100) + SEQUENCE.substring(100, 180) + other(180, 187), SEQUENCE);

    assertThat(positions.subList(0, 6)).containsOnly(Optional.empty());
    assertThat(positions.get(6)).contains(101);
    assertThat(positions.subList(86, 93)).containsOnly(Optional.empty());
  }

  @Test
  void leapsOverWhatWasNotSeenAndTakesNoResidueThatWouldFitOnEitherSide() {
    // The residue before the gap and the last one inside it are both W: either could be the W seen.
    String sequence =
        SEQUENCE.substring(0, 99)
            + "W"
            + SEQUENCE.substring(100, 119)
            + "W"
            + SEQUENCE.substring(120);
    String chain = sequence.substring(40, 100) + sequence.substring(120, 180);

    List<Optional<Integer>> positions = positions(chain, sequence);

    assertThat(positions.get(58)).contains(99);
    assertThat(positions.get(59)).isEmpty();
    assertThat(positions.get(60)).contains(121);
    assertThat(positions.get(119)).contains(180);
  }

  @Test
  void aProteinOfLessThanNinetyFivePercentIdentityIsAnother() {
    StringBuilder changed = new StringBuilder(SEQUENCE);
    for (int i = 5; i < 300; i += 15) {
      changed.setCharAt(i, changed.charAt(i) == 'A' ? 'G' : 'A');
    }

    assertThat(place(changed.toString(), SEQUENCE, true)).isEmpty();
  }

  @Test
  void fewerThanFortyResiduesTellNoProtein() {
    assertThat(place(SEQUENCE.substring(50, 89), SEQUENCE, false)).isEmpty();
    assertThat(place(SEQUENCE.substring(50, 90), SEQUENCE, false)).isPresent();
  }

  @Test
  void aShortProteinIsTakenWhole() {
    String hormone = random(30, 3);

    assertThat(place(hormone, hormone, true)).isPresent();
  }

  @Test
  void aChainThatFitsInSeveralPlacesHasNone() {
    String unit = random(76, 5);

    assertThat(reason(unit, unit + unit + unit, false))
        .isEqualTo("it fits the protein in several places");
  }

  @Test
  void aWholeChainOfRepeatsFitsOnlyAsAWhole() {
    String unit = random(76, 5);
    String protein = unit + unit + unit + "C";

    assertThat(reason(protein, protein, true)).isEqualTo("placed");
  }

  @Test
  void aModelWhoseEndIsAnotherIsOfAnotherIsoformAndATagIsNot() {
    String end = SEQUENCE.substring(0, 280) + other(280, 300);
    String start = other(0, 16) + SEQUENCE.substring(16);
    String tagged = other(0, 15) + SEQUENCE.substring(15);

    assertThat(reason(end, SEQUENCE, true)).contains("differs from the protein at one end");
    assertThat(reason(start, SEQUENCE, true)).contains("differs from the protein at one end");
    assertThat(reason(tagged, SEQUENCE, true)).isEqualTo("placed");
    assertThat(reason(other(0, 30) + SEQUENCE, SEQUENCE, true)).isEqualTo("placed");
    assertThat(reason(end, SEQUENCE, false)).isEqualTo("placed");
  }

  @Test
  void aModelThatLacksResiduesInItsMidstIsOfAnotherIsoform() {
    String chain = SEQUENCE.substring(0, 100) + SEQUENCE.substring(140);

    assertThat(reason(chain, SEQUENCE, true)).contains("lacks residues in its midst");
    assertThat(reason(chain, SEQUENCE, false)).isEqualTo("placed");
  }
}
