package org.origami.genomics.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.origami.genomics.protein.ReferenceProteins;

/** Against the states that the structure database's makers gave the bundled chains. */
class DsspStatesTest {
  private static final ReferencePack PACK = ReferencePack.bundled(ReferenceProteins.bundled());

  private static final List<ProteinStructure> CHAINS =
      PACK.covered().stream().flatMap(p -> PACK.structuresOf(p).stream()).toList();

  private interface Group {
    boolean holds(SecondaryStructure state);
  }

  /** The share of the residues in a group by one reading that are in it by the other too. */
  private static double agreement(Group group) {
    long either = 0;
    long both = 0;
    for (ProteinStructure chain : CHAINS) {
      List<SecondaryStructure> states = DsspStates.of(chain);
      for (int i = 0; i < chain.size(); i++) {
        boolean ours = group.holds(states.get(i));
        boolean theirs = group.holds(chain.secondaryStructure(i));
        either += ours || theirs ? 1 : 0;
        both += ours && theirs ? 1 : 0;
      }
    }
    return both / (double) either;
  }

  @Test
  void findsTheHelicesThatDsspFinds() {
    assertThat(agreement(s -> s == SecondaryStructure.ALPHA_HELIX)).isGreaterThan(0.97);
  }

  /** A pack's chain lacks the partners that some of its strands pair with. */
  @Test
  void findsTheStrandsThatDsspFindsButForThoseThatPairWithAnotherChain() {
    assertThat(agreement(SecondaryStructure::isStrand)).isGreaterThan(0.93);
  }

  @Test
  void agreesWithDsspInEightStates() {
    long residues = 0;
    long same = 0;
    for (ProteinStructure chain : CHAINS) {
      List<SecondaryStructure> states = DsspStates.of(chain);
      same +=
          IntStream.range(0, chain.size())
              .filter(i -> states.get(i) == chain.secondaryStructure(i))
              .count();
      residues += chain.size();
    }
    assertThat(same / (double) residues).isGreaterThan(0.93);
  }
}
