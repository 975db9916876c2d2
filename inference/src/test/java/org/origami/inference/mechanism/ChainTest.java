package org.origami.inference.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.origami.genomics.structure.BuiltStructures;

class ChainTest {
  private final Chain helix = new Chain(BuiltStructures.helix("A".repeat(20), 0));

  @Test
  void readsTheTorsionsThatTheBackboneWasBuiltWith() {
    assertThat(helix.phi(10).orElseThrow()).isCloseTo(-57, within(1.0));
    assertThat(helix.psi(10).orElseThrow()).isCloseTo(-47, within(1.0));
  }

  @Test
  void hasNoPhiAtTheStartAndNoPsiAtTheEnd() {
    assertThat(helix.phi(0)).isEmpty();
    assertThat(helix.psi(19)).isEmpty();
  }

  @Test
  void hasNoTorsionsBesideAnUnresolvedResidue() {
    Chain broken = new Chain(BuiltStructures.unresolved(helix.structure(), 10));

    assertThat(broken.phi(11)).isEmpty();
    assertThat(broken.psi(9)).isEmpty();
    assertThat(broken.phi(12)).isPresent();
  }

  @Test
  void standsTheBetaAtBondLengthFromTheAlphaOnTheOuterSideOfAHelix() {
    // In an α-helix the Cβ of i and i+4 are 6 to 6.5 Å apart, those of i and i+1 about 5.5 Å.
    assertThat(helix.distance(8, 12)).isBetween(5.8, 6.8);
    assertThat(helix.distance(8, 9)).isBetween(5.0, 5.8);
  }

  @Test
  void countsNeighboursWithinTenAngstromWithoutTheResidueItself() {
    Chain strand = new Chain(BuiltStructures.strand("A".repeat(20), 0));

    // 3.4 Å a residue: two on either side, and the third where its Cβ points the other way.
    assertThat(strand.neighbours(10)).isBetween(4, 6);
    assertThat(helix.neighbours(10)).isGreaterThan(strand.neighbours(10));
  }

  @Test
  void leavesUnresolvedResiduesOutOfTheCount() {
    Chain broken = new Chain(BuiltStructures.unresolved(helix.structure(), 11));

    assertThat(broken.neighbours(10)).isEqualTo(helix.neighbours(10) - 1);
  }
}
