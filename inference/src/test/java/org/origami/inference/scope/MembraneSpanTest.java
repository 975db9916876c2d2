package org.origami.inference.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.structure.BuiltStructures;
import org.origami.genomics.structure.ReferencePack;

class MembraneSpanTest {
  private static final String GREASY = "LLIVALLFAVLLIGLVLAVLL";
  private static final String SOLUBLE = "DEKRSTNQGSDEKRSTNQGS";

  /** In ångström²; half of leucine's largest surface. */
  private static final int OPEN = 100;

  @Test
  void aGreasyOpenHelixIsASpan() {
    var structure = BuiltStructures.helix(SOLUBLE + GREASY + SOLUBLE, OPEN);

    assertThat(MembraneSpan.at(structure, 30))
        .hasValueSatisfying(
            span -> {
              assertThat(span.first()).isBetween(15, 21);
              assertThat(span.last()).isBetween(41, 46);
              assertThat(span.words()).contains("residues " + span.first() + " to " + span.last());
            });
  }

  @Test
  void aGreasyHelixInACoreIsNone() {
    assertThat(MembraneSpan.at(BuiltStructures.helix(SOLUBLE + GREASY + SOLUBLE, 2), 30)).isEmpty();
  }

  @Test
  void aGreasyStrandIsNone() {
    assertThat(MembraneSpan.at(BuiltStructures.strand(SOLUBLE + GREASY + SOLUBLE, OPEN), 30))
        .isEmpty();
  }

  @Test
  void aResidueBesideTheSpanIsInNone() {
    var structure = BuiltStructures.helix(SOLUBLE + GREASY + SOLUBLE, OPEN);

    assertThat(MembraneSpan.at(structure, 2)).isEmpty();
    assertThat(MembraneSpan.at(structure, structure.size() - 1)).isEmpty();
  }

  @Test
  void aShortChainIsNoSpan() {
    assertThat(MembraneSpan.at(BuiltStructures.helix("LLIVALLFAVLLIG", OPEN), 5)).isEmpty();
  }

  /** A carrier, a channel, an aquaporin and a protease of membranes, and no soluble protein. */
  @Test
  void findsTheMembraneProteinsOfThePackAndNoOther() {
    var proteins = ReferenceProteins.bundled();
    var pack = ReferencePack.bundled(proteins);
    Set<String> found = new TreeSet<>();
    for (ReferenceProtein protein : pack.covered()) {
      for (var structure : pack.structuresOf(protein)) {
        if (IntStream.range(0, structure.size())
            .anyMatch(i -> MembraneSpan.at(structure, i).isPresent())) {
          found.add(protein.genes().toString());
        }
      }
    }

    assertThat(String.join(" ", found)).contains("SLC25A4", "KCNK4", "AQP5", "ZMPSTE24");
    assertThat(found).hasSize(4);
  }
}
