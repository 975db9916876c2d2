package org.origami.genomics.structure.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.structure.file.StructureFileException.Failure;
import org.origami.genomics.structure.file.SyntheticFile.Atom;

class StructureFileReaderTest {
  private static final StructureFileReader ALL = new StructureFileReader(Optional.empty());

  @TempDir Path folder;

  private StructureFile pdb(List<Atom> atoms) {
    return read("some.pdb", SyntheticFile.pdb(atoms));
  }

  private StructureFile cif(List<Atom> atoms) {
    return read("some.cif", SyntheticFile.cif(atoms));
  }

  private StructureFile read(String name, String text) {
    return ALL.read(name, SyntheticFile.written(folder, name, text));
  }

  private static String letters(ImportedChain chain) {
    return IntStream.range(0, chain.size())
        .mapToObj(i -> String.valueOf(chain.referenceResidue(i).letter()))
        .reduce("", String::concat);
  }

  private static List<String> numbers(ImportedChain chain) {
    return IntStream.range(0, chain.size()).mapToObj(i -> chain.number(i).toString()).toList();
  }

  private static void refused(Failure failure, String words, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            StructureFileException.class, e -> assertThat(e.failure()).isEqualTo(failure))
        .hasMessageStartingWith(failure.code() + ": ")
        .hasMessageContaining(words);
  }

  @Test
  void readsTheSameChainFromBothFormatsGzippedOrNot() throws IOException {
    List<Atom> atoms = SyntheticFile.helix("MET", "LYS", "ALA", "GLU");
    byte[] gzipped = SyntheticFile.gzipped(SyntheticFile.cif(atoms));
    Path named = Files.write(folder.resolve("without-an-ending"), gzipped);

    for (StructureFile file : List.of(pdb(atoms), cif(atoms), ALL.read("gzipped", named))) {
      ImportedChain chain = file.chains().get(0);
      assertThat(chain.name()).isEqualTo("A");
      assertThat(letters(chain)).isEqualTo("MKAE");
      assertThat(numbers(chain)).containsExactly("1", "2", "3", "4");
      assertThat(chain.coordinates()).hasSize(48).doesNotContain(Float.NaN);
      assertThat(chain.tally()).isEqualTo(new ChainTally(0, 0, 0, 0));
      assertThat(bond(chain.coordinates(), 0)).isCloseTo(1.47, within(0.01));
    }
  }

  private static double bond(float[] places, int atom) {
    double squared = 0;
    for (int axis = 0; axis < 3; axis++) {
      squared += Math.pow(places[3 * atom + axis] - places[3 * atom + 3 + axis], 2);
    }
    return Math.sqrt(squared);
  }

  @Test
  void readsLinesThatEndAsWindowsEndsThem() {
    String text = SyntheticFile.pdb(SyntheticFile.helix(3)).replace("\n", "\r\n");

    assertThat(read("some.pdb", text).chains().get(0).size()).isEqualTo(3);
  }

  @Test
  void keepsTheFilesNumbersAndInsertionCodesInTheFilesOrder() {
    List<Atom> atoms = SyntheticFile.helix(5);
    int[] numbers = {-3, 52, 52, 52, 7};
    String[] codes = {"", "", "A", "B", ""};
    List<Atom> renumbered =
        atoms.stream()
            .map(a -> a.numbered(numbers[a.number() - 1], codes[a.number() - 1]))
            .toList();

    assertThat(numbers(pdb(renumbered).chains().get(0)))
        .containsExactly("-3", "52", "52A", "52B", "7");
    assertThat(numbers(cif(renumbered).chains().get(0)))
        .containsExactly("-3", "52", "52A", "52B", "7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"N", "CA", "C", "O"})
  void aMissingAtomLeavesItsResidueUnresolvedAndMovesNoOther(String missing) {
    List<Atom> atoms = new ArrayList<>(SyntheticFile.helix(5));
    atoms.removeIf(a -> a.number() == 3 && a.name().equals(missing));

    ImportedChain chain = pdb(atoms).chains().get(0);

    assertThat(numbers(chain)).containsExactly("1", "2", "3", "4", "5");
    assertThat(chain.resolved(2)).isFalse();
    assertThat(chain.tally().unresolved()).isEqualTo(1);
    for (int k = 24; k < 36; k++) {
      assertThat(chain.coordinates()[k]).isNaN();
    }
  }

  @Test
  void atomsAtImpossibleDistancesAreNotResolved() {
    List<Atom> atoms =
        SyntheticFile.helix(5).stream()
            .map(a -> a.number() == 2 && a.name().equals("C") ? a.conformer("", 1, 9) : a)
            .toList();

    assertThat(pdb(atoms).chains().get(0).tally().unresolved()).isEqualTo(1);
  }

  @ParameterizedTest(name = "occupancy {0} of A and {1} of B: shift {2}")
  @CsvSource({"0.6, 0.4, 0.2", "0.4, 0.6, 0.5", "0.5, 0.5, 0.2"})
  void takesTheConformationOfHighestOccupancyAndOfEqualOnesA(double a, double b, double shift) {
    List<Atom> atoms = new ArrayList<>();
    for (Atom atom : SyntheticFile.helix(3)) {
      if (atom.number() == 2) {
        atoms.add(atom.conformer("B", b, 0.5));
        atoms.add(atom.conformer("A", a, 0.2));
      } else {
        atoms.add(atom);
      }
    }
    ImportedChain plain = pdb(SyntheticFile.helix(3)).chains().get(0);

    ImportedChain chain = pdb(atoms).chains().get(0);

    assertThat(chain.tally().alternates()).isEqualTo(1);
    float[] expected = plain.coordinates();
    float[] found = chain.coordinates();
    assertThat(found[12] - found[0])
        .isCloseTo((float) (expected[12] - expected[0] + shift), within(0.002f));
  }

  @Test
  void anAlternateResidueIsTheOneOfHighestOccupancy() {
    List<Atom> atoms = new ArrayList<>();
    for (Atom atom : SyntheticFile.helix(3)) {
      if (atom.number() == 2) {
        atoms.add(atom.conformer("A", 0.3, 0).of("ATOM", "SER"));
        atoms.add(atom.conformer("B", 0.7, 0).of("ATOM", "THR"));
      } else {
        atoms.add(atom);
      }
    }

    assertThat(letters(pdb(atoms).chains().get(0))).isEqualTo("ATA");
  }

  @Test
  void selenomethionineIsMethionineAndOtherOddResiduesAreUnknown() {
    List<Atom> atoms =
        SyntheticFile.helix("ALA", "MSE", "SEP", "UNK", "SEC").stream()
            .map(a -> a.number() == 1 ? a : a.of("HETATM", a.residue()))
            .toList();

    ImportedChain chain = pdb(atoms).chains().get(0);

    assertThat(letters(chain)).isEqualTo("AMXXX");
    assertThat(chain.referenceResidue(2)).isEqualTo(AminoAcid.UNKNOWN);
    assertThat(chain.tally().unknown()).isEqualTo(3);
  }

  @Test
  void leavesOutWaterLigandsAndIonsAndCountsThem() {
    List<Atom> helix = SyntheticFile.helix(3);
    Atom any = helix.get(1);
    List<Atom> atoms = new ArrayList<>(helix);
    atoms.add(any.numbered(201, "").of("HETATM", "HOH"));
    atoms.add(any.numbered(202, "").of("HETATM", " CA"));
    atoms.add(any.numbered(203, "").of("HETATM", "HEM"));

    ImportedChain ofPdb = pdb(atoms).chains().get(0);
    ImportedChain ofCif = cif(atoms).chains().get(0);

    assertThat(numbers(ofPdb)).containsExactly("1", "2", "3");
    assertThat(numbers(ofCif)).containsExactly("1", "2", "3");
    assertThat(ofPdb.tally().leftOut()).isEqualTo(3);
    assertThat(ofCif.tally().leftOut()).isEqualTo(3);
  }

  @Test
  void aFreeAminoAcidAfterTheChainsEndIsALigand() {
    String chain = SyntheticFile.pdb(SyntheticFile.helix(3)).replace("END\n", "");
    String ligand =
        SyntheticFile.pdb(
            SyntheticFile.helix("GLU").stream()
                .map(a -> a.numbered(300, "").of("HETATM", "GLU"))
                .toList());

    StructureFile file = read("some.pdb", chain + "TER      13      ALA A   3\n" + ligand);

    assertThat(numbers(file.chains().get(0))).containsExactly("1", "2", "3");
  }

  @Test
  void readsTheFirstModelAndCountsTheOthers() {
    String model = SyntheticFile.pdb(SyntheticFile.helix(3)).replace("END\n", "ENDMDL\n");
    String text = "MODEL        1\n" + model + "MODEL        2\n" + model + "END\n";

    StructureFile file = read("some.pdb", text);

    assertThat(file.chains().get(0).size()).isEqualTo(3);
    assertThat(file.modelsLeftOut()).isEqualTo(1);
  }

  @Test
  void givesAllChainsOrTheOneThatIsAskedFor() {
    List<Atom> atoms = new ArrayList<>(SyntheticFile.helix(3));
    SyntheticFile.helix("GLY", "SER").forEach(a -> atoms.add(a.inChain("b")));
    Path file = SyntheticFile.written(folder, "two.cif", SyntheticFile.cif(atoms));

    assertThat(ALL.read("two", file).chains())
        .extracting(ImportedChain::name)
        .containsExactly("A", "b");
    assertThat(new StructureFileReader(Optional.of("b")).read("two", file).chains())
        .singleElement()
        .satisfies(chain -> assertThat(letters(chain)).isEqualTo("GS"));
    refused(
        Failure.NO_SUCH_CHAIN,
        "two: the file has no such chain (it has A, b)",
        () -> new StructureFileReader(Optional.of("C")).read("two", file));
  }

  @Test
  void aChainOfNucleotidesIsNone() {
    List<Atom> atoms = new ArrayList<>(SyntheticFile.helix(3));
    SyntheticFile.helix("DA", "DG").forEach(a -> atoms.add(a.inChain("D")));

    StructureFile file = pdb(atoms);

    assertThat(file.chains()).extracting(ImportedChain::name).containsExactly("A");
    assertThat(file.refused()).isEmpty();
    refused(Failure.NO_PROTEIN, "some.pdb", () -> pdb(SyntheticFile.helix("DA", "DG")));
  }

  @Test
  void oneResidueNumberForTwoResiduesIsRefused() {
    List<Atom> atoms = new ArrayList<>(SyntheticFile.helix(3));
    SyntheticFile.helix(1).forEach(a -> atoms.add(a.numbered(2, "")));

    refused(Failure.RESIDUE_TWICE, "chain A, residue 2", () -> pdb(atoms));
  }

  @Test
  void oneBadChainLeavesTheOthers() {
    List<Atom> atoms = new ArrayList<>(SyntheticFile.helix(3));
    SyntheticFile.helix(2).stream()
        .filter(a -> a.name().equals("CA"))
        .forEach(a -> atoms.add(a.inChain("T")));

    StructureFile file = pdb(atoms);

    assertThat(file.chains()).hasSize(1);
    assertThat(file.refused()).containsExactly(new RefusedChain("T", Failure.NO_BACKBONE, ""));
  }

  @Test
  void tellsMeasuredFromPredictedAndSaysWhereTheFileDoesNot() {
    String atoms = SyntheticFile.pdb(SyntheticFile.helix(3));
    String cif = SyntheticFile.cif(SyntheticFile.helix(3));
    String metric = "loop_\n_ma_qa_metric.id\n_ma_qa_metric.name\n1 pLDDT\n";

    assertThat(read("a.pdb", atoms).origin()).isEqualTo(Origin.NOT_STATED);
    assertThat(read("b.pdb", "EXPDTA    X-RAY DIFFRACTION\n" + atoms).origin())
        .isEqualTo(Origin.EXPERIMENTAL);
    assertThat(read("c.pdb", "TITLE     ALPHAFOLD MONOMER V2.0 PREDICTION\n" + atoms).origin())
        .isEqualTo(Origin.PREDICTED);
    assertThat(read("d.cif", cif + metric).origin()).isEqualTo(Origin.PREDICTED);
    assertThat(read("e.cif", cif + "_exptl.method 'X-RAY DIFFRACTION'\n").origin())
        .isEqualTo(Origin.EXPERIMENTAL);
    assertThat(read("f.pdb", "EXPDTA    PREDICTION MODEL, ALPHAFOLD2\n" + atoms).origin())
        .isEqualTo(Origin.PREDICTED);
    assertThat(read("g.pdb", "EXPDTA    BY SOME OTHER WAY\n" + atoms).origin())
        .isEqualTo(Origin.NOT_STATED);
  }

  @Test
  void theConfidenceOfAPredictionIsThatOfItsAlphaCarbons() {
    String title = "TITLE     ALPHAFOLD MONOMER V2.0 PREDICTION\n";
    String fractions =
        SyntheticFile.pdb(
            SyntheticFile.helix(3).stream().map(a -> a.bFactor(0.86 + 0.01 * a.number())).toList());
    String wrong =
        SyntheticFile.pdb(SyntheticFile.helix(3).stream().map(a -> a.bFactor(101)).toList());

    StructureFile file = read("a.pdb", title + SyntheticFile.pdb(SyntheticFile.helix(3)));

    assertThat(file.chains().get(0).confidence(2)).hasValue(52);
    assertThat(pdb(SyntheticFile.helix(3)).chains().get(0).confidence(2)).isEmpty();
    assertThat(read("b.pdb", title + fractions).chains().get(0).confidence(0).getAsDouble())
        .isCloseTo(87, within(1e-6));
    Path unsaid = SyntheticFile.written(folder, "d.pdb", SyntheticFile.pdb(SyntheticFile.helix(3)));
    var predicted = new StructureFileReader(Optional.empty(), Origin.PREDICTED);
    assertThat(predicted.read("d", unsaid).chains().get(0).confidence(2)).hasValue(52);
    refused(Failure.BAD_CONFIDENCE, "chain A, residue 1", () -> read("c.pdb", title + wrong));
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Path empty = Files.write(folder.resolve("empty.pdb"), new byte[0]);
    Path gzipped = Files.write(folder.resolve("empty.gz"), SyntheticFile.gzipped(""));

    refused(Failure.EMPTY, "empty.pdb", () -> ALL.read("empty.pdb", empty));
    refused(Failure.EMPTY, "empty.gz", () -> ALL.read("empty.gz", gzipped));
    refused(Failure.EMPTY, "blank", () -> read("blank", " \n\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": 1}", "just a letter", ">sp|P12345\nMKAE"})
  void whatIsNoStructureIsRefused(String text) {
    refused(Failure.NOT_A_STRUCTURE, "other.pdb", () -> read("other.pdb", text));
  }

  @Test
  void aFileWithoutAtomsIsRefused() {
    refused(Failure.NO_PROTEIN, "no.pdb", () -> read("no.pdb", "HEADER    NOTHING\nEND\n"));
    refused(Failure.NO_PROTEIN, "no.cif", () -> read("no.cif", "data_X\n_entry.id X\n"));
  }

  @Test
  void whatCannotBeReadIsSaid() {
    refused(
        Failure.NOT_READABLE, "there is no such file", () -> ALL.read("x", folder.resolve("x")));
    refused(Failure.NOT_READABLE, "it is not a file", () -> ALL.read("x", folder));
  }

  @Test
  void aTruncatedGzipIsRefusedWhereverItBreaksOff() throws IOException {
    byte[] whole = SyntheticFile.gzipped(SyntheticFile.cif(SyntheticFile.helix(400)));
    for (int length : new int[] {2, 5, 12, 100, whole.length / 2, whole.length - 1}) {
      Path cut = Files.write(folder.resolve("cut.cif.gz"), Arrays.copyOf(whole, length));

      refused(Failure.CUT_SHORT, "cut.cif.gz", () -> ALL.read("cut.cif.gz", cut));
    }
  }

  @Test
  void aRowThatBreaksOffIsRefused() {
    String cif = SyntheticFile.cif(SyntheticFile.helix(3));
    String pdb = SyntheticFile.pdb(SyntheticFile.helix(3)).replace("\nEND\n", "");

    refused(
        Failure.CUT_SHORT,
        "_atom_site: a row breaks off",
        () -> read("a.cif", cif.substring(0, cif.length() - 12)));
    refused(Failure.BAD_FIELD, "line 12", () -> read("a.pdb", pdb.substring(0, pdb.length() - 50)));
  }

  @ParameterizedTest(name = "columns {0} to {1} are {2}")
  @CsvSource({
    "22, 26, A12B, residue number",
    "22, 26, '    ', residue number",
    "30, 38, 1.0.0000, x",
    "38, 46, '     nan', y",
    "46, 54, '        ', z",
    "54, 60, '  half', occupancy",
    "60, 66, '  warm', B-factor",
  })
  void aFieldThatCannotBeReadIsNamedWithItsLine(int from, int to, String text, String field) {
    String line = SyntheticFile.helix(1).get(2).pdb();
    String bad = line.substring(0, from) + text + line.substring(to);
    String whole = SyntheticFile.pdb(SyntheticFile.helix(3)).replace(line, bad);

    refused(Failure.BAD_FIELD, "line 3, " + field, () -> read("bad.pdb", whole));
  }

  @Test
  void aColumnThatCannotBeReadIsNamedInMmcif() {
    String cif = SyntheticFile.cif(SyntheticFile.helix(3));

    refused(
        Failure.BAD_FIELD,
        "_atom_site.Cartn_y: it is not a coordinate",
        () -> read("a.cif", cif.replace("_atom_site.Cartn_y", "_atom_site.Cartn_q")));
    refused(
        Failure.BAD_FIELD,
        "_atom_site.auth_seq_id: it is not a whole number",
        () ->
            read("a.cif", cif.replace("label_seq_id", "label_q").replace("auth_seq_id", "auth_q")));
  }

  @Test
  void theLongestChainIsReadAndOneResidueMoreIsRefused() {
    int longest = StructureFileReader.LONGEST_CHAIN;

    assertThat(cif(SyntheticFile.helix(longest)).chains().get(0).size()).isEqualTo(longest);
    refused(
        Failure.CHAIN_TOO_LONG,
        "chain A, more than 2500 residues",
        () -> cif(SyntheticFile.helix(longest + 1)));
  }

  @Test
  void fiftyThousandResiduesOfOneChainOrMoreInAllAreRefused() {
    List<Atom> many = SyntheticFile.helix(50_000);

    refused(Failure.CHAIN_TOO_LONG, "chain A", () -> cif(many));

    List<Atom> spread =
        SyntheticFile.helix(50_001).stream().map(a -> a.inChain("C" + a.number() / 2_000)).toList();
    refused(Failure.FILE_TOO_LARGE, "more than 50000 residues", () -> cif(spread));
  }

  @Test
  void aLineWithoutAnEndIsNotRead() {
    refused(
        Failure.NOT_A_STRUCTURE,
        "line 2 has no end",
        () -> read("long.pdb", "HEADER\n" + "x".repeat(100_000)));
  }

  @Test
  void aChainFarFromTheOriginIsBroughtNear() {
    List<Atom> far = SyntheticFile.helix(5).stream().map(a -> a.conformer("", 1, 9_000)).toList();

    float[] near = pdb(SyntheticFile.helix(5)).chains().get(0).coordinates();
    float[] moved = pdb(far).chains().get(0).coordinates();

    for (int k = 0; k < near.length; k++) {
      assertThat(moved[k]).isCloseTo(near[k], within(0.002f));
    }
  }
}
