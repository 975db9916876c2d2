package org.origami.genomics.protein;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.origami.genomics.protein.ProteinMatch.Version;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.SequenceAccession;

class ReferenceProteinsTest {
  private static final ReferenceProteins PROTEINS = ReferenceProteins.bundled();

  @Test
  void holdsEveryProteinOfTheTable() {
    assertThat(PROTEINS.all()).hasSize(2525);
    assertThat(PROTEINS.passport().count("proteins")).isEqualTo(2525);
    assertThat(PROTEINS.passport().sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void findsAProteinByItsExactVersion() {
    ProteinMatch match = byProtein("NP_000362.1").orElseThrow();

    assertThat(match.sameVersion()).isTrue();
    assertThat(match.protein().genes()).containsExactly(new GeneSymbol("TTR"));
    assertThat(match.protein().sequence().length()).isEqualTo(147);
  }

  @Test
  void saysThatAnotherVersionWasAskedFor() {
    assertThat(byProtein("NP_000362.2").orElseThrow().version()).isEqualTo(Version.OTHER);
  }

  @Test
  void saysThatNoVersionWasGiven() {
    ProteinMatch match = byProtein("NP_000362").orElseThrow();

    assertThat(match.version()).isEqualTo(Version.NOT_GIVEN);
    assertThat(match.sameVersion()).isFalse();
  }

  @Test
  void findsAProteinByItsTranscript() {
    ProteinMatch match =
        PROTEINS.byTranscript(SequenceAccession.parse("NM_000371.3").orElseThrow()).orElseThrow();

    assertThat(match.protein().protein()).hasToString("NP_000362.1");
    assertThat(match.sameVersion()).isTrue();
  }

  @Test
  void doesNotFindATranscriptAmongProteins() {
    assertThat(byProtein("NM_000371.3")).isEmpty();
  }

  @Test
  void findsEveryProteinOfAGene() {
    assertThat(PROTEINS.byGene(new GeneSymbol("TTR"))).hasSize(1);
    assertThat(PROTEINS.byGene(new GeneSymbol("NOSUCHGENE"))).isEmpty();
  }

  @Test
  void leavesOpenWhatTheSourceDoesNotName() {
    ReferenceProtein unnamed = byProtein("NP_000079.2").orElseThrow().protein();

    assertThat(unnamed.genes()).isEmpty();
    assertThat(unnamed.transcripts()).isEmpty();
  }

  @Test
  void refusesATableCutShort() throws IOException {
    byte[] bytes = bytes();

    assertThatThrownBy(() -> read(Arrays.copyOf(bytes, 1_000_000)))
        .isInstanceOf(ReferenceTableException.class)
        .hasMessageContaining("damaged or cut short");
  }

  @Test
  void refusesATableWithAChangedResidue() throws IOException {
    byte[] bytes = bytes();
    bytes[bytes.length - 10] ^= 1;

    assertThatThrownBy(() -> read(bytes)).hasMessageContaining("SHA-256");
  }

  @Test
  void refusesATableWithoutPassport() {
    byte[] bytes = "protein\ttranscript\tgene\tsequence\n".getBytes(UTF_8);

    assertThatThrownBy(() -> read(bytes)).hasMessageContaining("no table");
  }

  @Test
  void refusesAnEmptyTable() {
    assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(ReferenceTableException.class);
  }

  @Test
  void knowsWhichProteinsAreTheManeSelectOfTheirGene() {
    assertThat(PROTEINS.isManeSelect(byProtein("NP_000362.1").orElseThrow().protein())).isTrue();
    assertThat(PROTEINS.all()).filteredOn(PROTEINS::isManeSelect).hasSize(393);
  }

  @Test
  void doesNotTakeAnotherIsoformForManeSelect() {
    for (String isoform : new String[] {"NP_061485.1", "NP_063916.1", "NP_001171634.3"}) {
      assertThat(PROTEINS.isManeSelect(byProtein(isoform).orElseThrow().protein())).isFalse();
    }
    assertThat(PROTEINS.maneSelect(new GeneSymbol("RAC1")).map(SequenceAccession::toString))
        .contains("NP_008839.2");
  }

  @Test
  void leavesOpenWhatManeSelectChoseForAGeneThatWasNotRead() {
    ReferenceProtein protein = PROTEINS.byGene(new GeneSymbol("NPC1")).get(0);

    assertThat(PROTEINS.maneSelect(new GeneSymbol("NPC1"))).isEmpty();
    assertThat(PROTEINS.isManeSelect(protein)).isFalse();
  }

  private static ReferenceProteins read(byte[] bytes) {
    return ReferenceProteinTable.read(bytes, ManeSelect.bundled());
  }

  private static byte[] bytes() throws IOException {
    try (var in = ReferenceProteins.class.getResourceAsStream(ReferenceProteinTable.RESOURCE)) {
      return in.readAllBytes();
    }
  }

  private static Optional<ProteinMatch> byProtein(String accession) {
    return PROTEINS.byProtein(SequenceAccession.parse(accession).orElseThrow());
  }
}
