package org.origami.inference.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.structure.BuiltStructures;
import org.origami.genomics.structure.PlacedResidue;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.ReferencePack;
import org.origami.genomics.structure.SecondaryStructure;
import org.origami.genomics.structure.StructureSource;

class UnseenStretchTest {
  private static final String SEQUENCE = "DEKRSTNQGSDEKRSTNQGSDEKRSTNQGSDEKRSTNQGS";

  /** An extended chain rises by more than 3 Å a residue. */
  private static final ProteinStructure STRAND = BuiltStructures.strand(SEQUENCE, 100);

  private static final ProteinStructure GAPPED =
      BuiltStructures.unresolved(BuiltStructures.unresolved(STRAND, 19), 20);

  @Test
  void aResidueBesideOnesThatAreNotSeenIsToldOfThem() {
    assertThat(UnseenStretch.near(GAPPED, 18)).contains(new UnseenStretch(20, 21, false));
    assertThat(UnseenStretch.near(GAPPED, 21)).contains(new UnseenStretch(20, 21, false));
    assertThat(UnseenStretch.near(GAPPED, 23)).contains(new UnseenStretch(20, 21, false));
  }

  @Test
  void aResidueFarFromThemIsNot() {
    assertThat(UnseenStretch.near(GAPPED, 12)).isEmpty();
    assertThat(UnseenStretch.near(GAPPED, 28)).isEmpty();
  }

  @Test
  void aChainWithoutGapsHasNone() {
    assertThat(IntStream.range(0, STRAND.size()))
        .allSatisfy(index -> assertThat(UnseenStretch.near(STRAND, index)).isEmpty());
  }

  /** Where a chain ends, nothing is known to be missing. */
  @Test
  void theEndsOfAChainAreNoGaps() {
    ProteinStructure shorter = BuiltStructures.unresolved(STRAND, 0);

    assertThat(UnseenStretch.near(shorter, 1)).isEmpty();
  }

  @Test
  void theNearerOfTwoStretchesIsNamed() {
    ProteinStructure two = BuiltStructures.unresolved(GAPPED, 24);

    assertThat(UnseenStretch.near(two, 21)).contains(new UnseenStretch(20, 21, false));
    assertThat(UnseenStretch.near(two, 23)).contains(new UnseenStretch(25, 25, false));
    assertThat(UnseenStretch.near(two, 23).orElseThrow().words())
        .startsWith("Residue 25 is not seen in this structure, and the residue lies beside it:");
  }

  /** One of a shorter isoform: nothing of it is unseen. */
  @Test
  void aChainThatIsBondedAcrossAGapHadNoSuchResidues() {
    String shorter = SEQUENCE.substring(0, 15) + SEQUENCE.substring(25);
    var residues = new ArrayList<PlacedResidue>();
    for (int i = 0; i < shorter.length(); i++) {
      residues.add(
          new PlacedResidue(
              i < 15 ? i + 1 : i + 11,
              AminoAcid.ofLetter(shorter.charAt(i)).orElseThrow(),
              SecondaryStructure.STRAND,
              100,
              Double.NaN));
    }
    var structure =
        ProteinStructure.placed(
            STRAND.protein(),
            new StructureSource(StructureSource.Kind.EXPERIMENTAL, "1ABC", "A"),
            residues,
            BuiltStructures.strand(shorter, 100).coordinates());

    var stretch = UnseenStretch.near(structure, 14);

    assertThat(stretch).contains(new UnseenStretch(16, 25, true));
    assertThat(stretch.orElseThrow().words())
        .startsWith("Residues 16 to 25 are not part of the chain that was measured")
        .doesNotContain("not seen");
  }

  /** The positions of a bundled chain leap where its crystal shows nothing. */
  @Test
  void aBundledChainTellsItsGapsByItsPositions() {
    var proteins = ReferenceProteins.bundled();
    var pack = ReferencePack.bundled(proteins);
    long beside = 0;
    for (var protein : pack.covered()) {
      for (var structure : pack.structuresOf(protein)) {
        for (int i = 0; i < structure.size(); i++) {
          if (structure.resolved(i)) {
            var stretch = UnseenStretch.near(structure, i);
            beside += stretch.isPresent() ? 1 : 0;
            stretch.ifPresent(
                it ->
                    assertThat(structure.indexOf(it.first()).stream().filter(structure::resolved))
                        .isEmpty());
          }
        }
      }
    }

    assertThat(beside).isBetween(300L, 500L);
  }
}
