package org.origami.genomics.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.protein.ReferenceTableException;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.sequence.SequenceAccession;

class ReferencePackTest {
  private static final ReferenceProteins PROTEINS = ReferenceProteins.bundled();
  private static final ReferencePack PACK = ReferencePack.bundled(PROTEINS);

  @Test
  void holdsAsManyProteinsChainsAndResiduesAsItsPassportStates() {
    assertThat(PACK.covered()).hasSize(PACK.passport().count("proteins"));
    assertThat(structures()).hasSize(PACK.passport().count("chains"));
    assertThat(structures().mapToInt(ProteinStructure::size).sum())
        .isEqualTo(PACK.passport().count("residues"));
    assertThat(structures().mapToInt(s -> s.mismatchedPositions().size()).sum())
        .isEqualTo(PACK.passport().count("differences"));
  }

  @Test
  void coversMoreThanSixHundredProteins() {
    assertThat(PACK.covered()).hasSizeGreaterThan(600);
  }

  @ParameterizedTest(name = "{0} position {1} is {2}")
  @CsvSource({
    "NP_000362.1, 50, VALINE",
    "NP_000160.1, 215, ASPARAGINE",
    "NP_000286.3, 366, GLUTAMATE",
    "NP_000268.1, 408, ARGININE",
    "NP_000509.1, 7, GLUTAMATE",
    "NP_000537.3, 248, ARGININE",
    "NP_000393.4, 218, SERINE"
  })
  void coversKnownDiseasePositionsWithTheReferencesResidue(
      String accession, int position, AminoAcid residue) {
    ProteinStructure structure = PACK.structureAt(protein(accession), position).orElseThrow();
    int index = structure.indexOf(position).orElseThrow();

    assertThat(structure.residue(index)).isEqualTo(residue);
    assertThat(structure.matchesReference(index)).isTrue();
    assertThat(structure.position(index)).isEqualTo(position);
  }

  /** PDB 4P13 is the crystal of the common ACADM variant itself, K304E of the mature enzyme. */
  @Test
  void saysWhereTheChainItselfCarriesTheVariant() {
    ProteinStructure structure = PACK.structureAt(protein("NP_000007.1"), 329).orElseThrow();
    int index = structure.indexOf(329).orElseThrow();

    assertThat(structure.source()).hasToString("PDB 4P13 chain A");
    assertThat(structure.referenceResidue(index)).isEqualTo(AminoAcid.LYSINE);
    assertThat(structure.residue(index)).isEqualTo(AminoAcid.GLUTAMATE);
    assertThat(structure.mismatchedPositions()).containsExactly(329);
  }

  /**
   * The VDR crystal leaves out residues 165 to 215; residues 165 and 216 are alike, so the one that
   * is there could be either, and has no position.
   */
  @Test
  void keepsTheNumberingBehindAGap() {
    ProteinStructure structure = PACK.structuresOf(protein("NP_001017535.1")).get(0);

    assertThat(IntStream.rangeClosed(165, 216)).allMatch(p -> structure.indexOf(p).isEmpty());
    assertThat(structure.mismatchedPositions()).isEmpty();
    assertThat(structure.position(structure.indexOf(164).orElseThrow() + 1)).isEqualTo(217);
  }

  @Test
  void isAtLeastNinetyFivePercentTheReference() {
    assertThat(structures())
        .allSatisfy(
            structure ->
                assertThat(structure.mismatchedPositions().size())
                    .isLessThanOrEqualTo(structure.size() / 20));
  }

  @Test
  void putsTheChainWithMostMatchingResiduesFirst() {
    for (ReferenceProtein protein : PACK.covered()) {
      assertThat(PACK.structuresOf(protein))
          .isSortedAccordingTo((one, other) -> Integer.compare(matching(other), matching(one)));
    }
  }

  @Test
  void isEmptyForAProteinWithoutStructure() {
    ReferenceProtein cftr = protein("NP_000483.3");

    assertThat(PACK.structuresOf(cftr)).isEmpty();
    assertThat(PACK.structureAt(cftr, 508)).isEmpty();
  }

  @Test
  void isEmptyOutsideOfTheChains() {
    assertThat(PACK.structureAt(protein("NP_000362.1"), 1)).isEmpty();
  }

  @Test
  void givesSharesOfTheMaximumArea() {
    assertThat(structures())
        .allSatisfy(
            structure ->
                assertThat(
                        IntStream.range(0, structure.size())
                            .mapToDouble(structure::relativeAccessibility))
                    .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0)));
  }

  @Test
  void lendsNoHandOnItsCoordinates() {
    ProteinStructure structure = PACK.structuresOf(protein("NP_000362.1")).get(0);

    structure.coordinates()[0] = 1_000_000;

    assertThat(structure.coordinates()[0]).isCloseTo(0, within(400f));
  }

  @ParameterizedTest(name = "byte {0}")
  @ValueSource(ints = {0, 9, 40, 1_000, 40_000, 2_000_000})
  void refusesAPackWithAChangedByte(int offset) throws IOException {
    byte[] bytes = bytes();
    bytes[offset] ^= 0x10;

    assertThatThrownBy(() -> ReferencePack.read(new ByteArrayInputStream(bytes), PROTEINS))
        .isInstanceOf(ReferenceTableException.class)
        .hasMessageContaining("reference pack");
  }

  @ParameterizedTest(name = "{0} bytes")
  @ValueSource(ints = {0, 8, 41, 100_000})
  void refusesAPackThatIsCutShort(int length) throws IOException {
    byte[] bytes = java.util.Arrays.copyOf(bytes(), length);

    assertThatThrownBy(() -> ReferencePack.read(new ByteArrayInputStream(bytes), PROTEINS))
        .isInstanceOf(ReferenceTableException.class)
        .hasMessageContaining("damaged or cut short");
  }

  @Test
  void refusesAFormatItDoesNotKnow() throws IOException {
    byte[] bytes = bytes();
    bytes[9] = 2;

    assertThatThrownBy(() -> ReferencePack.read(new ByteArrayInputStream(bytes), PROTEINS))
        .hasMessageContaining("GEN-003")
        .hasMessageContaining("format 2");
  }

  /** A pack that was written wrongly and signed all the same: the digest does not help there. */
  @ParameterizedTest(name = "byte {0}")
  @ValueSource(ints = {10, 11, 14, 500, 600, 700, 3_000})
  void refusesAPackWhoseSignedPartsDoNotFit(int offset) throws Exception {
    byte[] bytes = bytes();
    bytes[offset] ^= 0x40;
    var digest = MessageDigest.getInstance("SHA-256");
    digest.update(bytes, 0, bytes.length - 32);
    digest.digest(bytes, bytes.length - 32, 32);

    assertThatThrownBy(() -> ReferencePack.read(new ByteArrayInputStream(bytes), PROTEINS))
        .isInstanceOf(ReferenceTableException.class);
  }

  private static byte[] bytes() throws IOException {
    try (var in = ReferencePack.class.getResourceAsStream("reference.pack")) {
      return in.readAllBytes();
    }
  }

  private static Stream<ProteinStructure> structures() {
    return PACK.covered().stream().map(PACK::structuresOf).flatMap(List::stream);
  }

  private static int matching(ProteinStructure structure) {
    return structure.size() - structure.mismatchedPositions().size();
  }

  private static ReferenceProtein protein(String accession) {
    return PROTEINS
        .byProtein(SequenceAccession.parse(accession).orElseThrow())
        .orElseThrow()
        .protein();
  }
}
