package org.origami.genomics.structure.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.sequence.SequenceAccession;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.SiteFile;
import org.origami.genomics.structure.StructureSource.Kind;
import org.origami.genomics.structure.file.Origin;

class SiteStructuresTest {
  private static final ReferenceProteins PROTEINS = ReferenceProteins.bundled();

  private static final ReferenceProtein TRANSTHYRETIN =
      PROTEINS
          .byProtein(SequenceAccession.parse("NP_000362.1").orElseThrow())
          .orElseThrow()
          .protein();

  private static final String LETTERS = TRANSTHYRETIN.sequence().letters();

  @TempDir Path folder;

  private SiteStructures read() {
    return SiteStructures.read(folder, PROTEINS, Origin.NOT_STATED);
  }

  private void given(String name, String text) throws IOException {
    given(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private void given(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static List<Integer> positions(ProteinStructure structure) {
    return IntStream.range(0, structure.size()).map(structure::position).boxed().toList();
  }

  private ProteinStructure only() {
    List<ProteinStructure> found = read().structuresOf(TRANSTHYRETIN);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void laysAnAlphaFoldModelOnItsProteinAndNamesItsEntryFileAndHash() throws Exception {
    byte[] bytes = ModelText.gzipped(ModelText.alphaFold("P02766", LETTERS, i -> 40 + i % 60));
    given("human/AF-P02766-F1-model_v4.cif.gz", bytes);

    ProteinStructure model = only();

    assertThat(positions(model)).isEqualTo(IntStream.rangeClosed(1, 147).boxed().toList());
    assertThat(model.mismatchedPositions()).isEmpty();
    assertThat(model.source().kind()).isEqualTo(Kind.PREDICTED);
    assertThat(model.source()).hasToString("AlphaFold model AF-P02766-F1 chain A");
    assertThat(model.source().file())
        .contains(new SiteFile("human/AF-P02766-F1-model_v4.cif.gz", sha256(bytes)));
    assertThat(model.confidence(0)).hasValue(40);
    assertThat(model.confidence(59)).hasValue(99);
    assertThat(model.secondaryStructure(70).isHelix()).isTrue();
  }

  /** The mature protein counts from 1 at the reference's 21; a tag stands before it. */
  @Test
  void countsOnTheReferenceWhateverTheFileCounts() throws IOException {
    String chain = "GSHM" + LETTERS.substring(29, 144);
    given(
        "1abc.cif",
        ModelText.pdb("1ABC", chain, i -> i == 10 ? "7A" : String.valueOf(i - 4), i -> true));

    ProteinStructure structure = only();

    assertThat(structure.source()).hasToString("PDB 1ABC chain B");
    assertThat(positions(structure)).isEqualTo(IntStream.rangeClosed(30, 144).boxed().toList());
    assertThat(structure.mismatchedPositions()).isEmpty();
    assertThat(structure.confidence(0)).isEmpty();
  }

  @Test
  void leavesOutALoopThatWasNotSeenAndShiftsNothingBehindIt() throws IOException {
    String chain = LETTERS.substring(20);
    given(
        "1abc.cif",
        ModelText.pdb("1ABC", chain, i -> String.valueOf(i + 1), i -> i < 50 || i >= 58));

    ProteinStructure structure = only();

    assertThat(structure.mismatchedPositions()).isEmpty();
    assertThat(positions(structure)).contains(21, 68, 81, 147).doesNotContain(72, 75, 77);
    assertThat(structure.indexOf(147)).isEqualTo(OptionalInt.of(structure.size() - 1));
  }

  @Test
  void keepsAResidueThatTheReferenceDoesNotCarryAndSaysSo() throws IOException {
    String mutant = LETTERS.substring(0, 49) + "M" + LETTERS.substring(50);
    given("mutant.cif", ModelText.pdb("1ABC", mutant, i -> String.valueOf(i), i -> true));

    assertThat(only().mismatchedPositions()).containsExactly(50);
  }

  @Test
  void anotherIsoformIsRefusedAndNotForcedOntoTheReference() throws IOException {
    String longer = LETTERS.substring(0, 80) + "WWHPQNW" + LETTERS.substring(80);
    String shorter = LETTERS.substring(0, 70) + LETTERS.substring(85);
    given("longer.cif", ModelText.pdb("1ABC", longer, i -> String.valueOf(i), i -> true));
    given("shorter.cif", ModelText.alphaFold("P02766", shorter, i -> 90 + i % 5));

    SiteStructures read = read();

    assertThat(read.structuresOf(TRANSTHYRETIN)).isEmpty();
    assertThat(read.refused()).extracting(RefusedFile::code).containsExactly("STR-014", "STR-014");
    assertThat(read.refused().get(0))
        .hasToString(
            "STR-014: longer.cif, chain B: the chain is like a reference protein, but which"
                + " residue is which is in doubt (NP_000362.1: it has residues in its midst that"
                + " the protein lacks: another isoform)");
  }

  @Test
  void aBadFileStopsNoOther() throws IOException {
    byte[] gzipped = ModelText.gzipped(ModelText.alphaFold("P02766", LETTERS, i -> 90 + i % 5));
    given("a-empty.pdb", "");
    given("b-cut.cif.gz", java.util.Arrays.copyOf(gzipped, gzipped.length / 2));
    given("c-text.cif", "these are no atoms");
    given("d-unsaid.pdb", "ATOM      1  CA  ALA A   1       0.000   0.000   0.000\n");
    given("e-good.cif.gz", gzipped);
    given("notes.txt", "not a structure by its name");

    SiteStructures read = read();

    assertThat(read.files()).isEqualTo(5);
    assertThat(read.refused())
        .extracting(RefusedFile::file, RefusedFile::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a-empty.pdb", "STR-002"),
            org.assertj.core.groups.Tuple.tuple("b-cut.cif.gz", "STR-003"),
            org.assertj.core.groups.Tuple.tuple("c-text.cif", "STR-004"),
            org.assertj.core.groups.Tuple.tuple("d-unsaid.pdb", "STR-011"));
    assertThat(read.coveredProteins()).isEqualTo(1);
  }

  @Test
  void aFileThatDoesNotSayHowItWasMadeIsUsedOnlyAsTheOperatorSays() throws IOException {
    String text =
        ModelText.alphaFold("P02766", LETTERS, i -> 90 + i % 5)
            .replace("pLDDT", "score")
            .replace("_entry.id AF-P02766-F1", "_entry.id mine");
    given("mine.cif", text);

    assertThat(read().refused()).extracting(RefusedFile::code).containsExactly("STR-013");
    SiteStructures told = SiteStructures.read(folder, PROTEINS, Origin.PREDICTED);
    assertThat(told.structuresOf(TRANSTHYRETIN).get(0).source()).hasToString("model mine chain A");
  }

  @Test
  void aProteinThatNobodyAskedForIsCountedAndNotRefused() throws IOException {
    given("other.cif", ModelText.alphaFold("X", "GASTVLIPFYWMCNQHKRDE".repeat(4), i -> 90 + i % 5));

    SiteStructures read = read();

    assertThat(read.refused()).isEmpty();
    assertThat(read.ofOtherProteins()).containsExactly("other.cif");
    assertThat(read.coveredProteins()).isZero();
  }

  @Test
  void measuredStructuresGoBeforePredictedAndWhatAddsNothingIsLeft() throws IOException {
    given("a.cif", ModelText.alphaFold("P02766", LETTERS, i -> i < 20 ? 30 : 90));
    given("b.cif", ModelText.alphaFold("P02766", LETTERS, i -> i < 20 ? 30 : 80));
    given(
        "c.cif",
        ModelText.pdb("1ABC", LETTERS.substring(29, 144), i -> String.valueOf(i), i -> true));

    SiteStructures read = read();

    assertThat(read.structuresOf(TRANSTHYRETIN))
        .extracting(s -> s.source().file().orElseThrow().name())
        .containsExactly("c.cif", "a.cif");
    assertThat(read.chains()).extracting(SiteChain::used).containsExactly(true, true, false);
  }

  @Test
  void aModelOfAnotherIsoformThatDiffersAtOneEndIsRefused() throws IOException {
    String other = "GASTVLIPFYWMCNQHKRDE";
    given(
        "end.cif",
        ModelText.alphaFold("P02766", LETTERS.substring(0, 127) + other, i -> 90 + i % 5));
    given(
        "start.cif", ModelText.alphaFold("P02766", other + LETTERS.substring(20), i -> 90 + i % 5));

    SiteStructures read = read();

    assertThat(read.structuresOf(TRANSTHYRETIN)).isEmpty();
    assertThat(read.refused())
        .allSatisfy(
            each ->
                assertThat(each.toString())
                    .startsWith("STR-014")
                    .contains("differs from the protein at one end"))
        .hasSize(2);
  }

  @Test
  void aModelThatStatesNoConfidenceIsRefusedAndNamed() throws IOException {
    String computed = "_exptl.method 'THEORETICAL MODEL'\n";
    given(
        "a.cif",
        ModelText.alphaFold("P02766", LETTERS, i -> 90 + i % 5)
            .replace("pLDDT", "error")
            .replace("_entry.id AF-P02766-F1", "_entry.id mine\n" + computed));
    given("b.cif", ModelText.alphaFold("P02766", LETTERS, i -> 100));

    SiteStructures read = read();

    assertThat(read.structuresOf(TRANSTHYRETIN)).isEmpty();
    assertThat(read.refused()).extracting(RefusedFile::code).containsExactly("STR-016", "STR-016");
  }

  @Test
  void aFileThatDoesNotEndAsAWholeOneIsUsedAndNamed() throws IOException {
    String text = ModelText.pdb("1ABC", LETTERS.substring(29, 144), String::valueOf, i -> true);
    int carbon = text.indexOf(" CA . ", text.indexOf(" A 1 100 "));
    given("a.cif", text.substring(0, text.lastIndexOf("ATOM", carbon)));
    given("b.cif", text);

    SiteStructures read = read();

    assertThat(read.unended()).containsExactly("a.cif");
    assertThat(read.coveredProteins()).isEqualTo(1);
  }

  @Test
  void theDigestIsOfTheFilesThatAreUsed() throws IOException {
    given("a.cif", ModelText.alphaFold("P02766", LETTERS, i -> 90 + i % 5));
    String before = read().sha256();
    given("empty.cif", "");

    assertThat(read().sha256()).isEqualTo(before);
    given("a.cif", ModelText.alphaFold("P02766", LETTERS, i -> 91 + i % 5));
    assertThat(read().sha256()).isNotEqualTo(before);
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    Path nowhere = folder.resolve("nowhere");

    assertThatThrownBy(() -> SiteStructures.read(nowhere, PROTEINS, Origin.NOT_STATED))
        .isInstanceOf(UncheckedIOException.class);
  }
}
