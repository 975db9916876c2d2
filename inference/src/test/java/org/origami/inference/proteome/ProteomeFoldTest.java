package org.origami.inference.proteome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.structure.BuiltStructures;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.ReferencePack;
import org.origami.genomics.structure.file.StructureFileReader;
import org.origami.inference.FoldingModel;
import org.origami.inference.FoldingPass;
import org.origami.inference.InferenceException;
import org.origami.inference.ModelIdentity;
import org.origami.inference.onnx.ModelFiles;
import org.origami.inference.onnx.OnnxFoldingModel;
import org.origami.inference.onnx.OnnxSettings;

/** Collections of structures, folded with the model that ships. */
class ProteomeFoldTest {
  private static final StructureFileReader ALL = new StructureFileReader(Optional.empty());
  private static final OnnxFoldingModel MODEL =
      OnnxFoldingModel.open(
          ModelFiles.bundled(), OnnxSettings.USUAL.withThreads(1).withCacheBytes(0));
  private static final ReferencePack PACK = ReferencePack.bundled(ReferenceProteins.bundled());

  @TempDir Path folder;

  @AfterAll
  static void close() {
    MODEL.close();
  }

  /** Two short chains of the pack. */
  private static List<FoldingTask> twoOfThePack() {
    return FoldingTasks.of(PACK).tasks().stream().filter(t -> t.weight() < 60).limit(2).toList();
  }

  /** Counts what was folded in this run. */
  private static final class Folded implements FoldListener {
    private final List<String> names = new ArrayList<>();
    private int before;

    @Override
    public void begins(int all, long weight, int finished, long finishedWeight, PartTally tally) {
      before = finished;
    }

    @Override
    public void done(FoldingTask task, PartTally tally) {
      names.add(task.name());
    }
  }

  private PartTally fold(List<FoldingTask> tasks, Path table, FoldListener listener) {
    return fold(MODEL, tasks, table, listener);
  }

  private PartTally fold(
      FoldingModel model, List<FoldingTask> tasks, Path table, FoldListener listener) {
    try (PartFolder parts = PartFolder.open(table, model.identity(), true)) {
      PartTally tally = new ProteomeFold(List.of(model), 2, 1).run(tasks, parts, listener);
      parts.delete();
      return tally;
    }
  }

  private static List<String[]> rows(Path table) throws IOException {
    try (Stream<String> lines = Files.lines(table)) {
      return lines.skip(1).map(line -> line.split("\t", -1)).toList();
    }
  }

  private static String[] row(List<String[]> rows, int number, String insertion, String alternate) {
    return rows.stream()
        .filter(r -> r[2].equals(String.valueOf(number)) && r[3].equals(insertion))
        .filter(r -> r[5].equals(alternate))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void givesNineteenRowsForEachResidueOfThePackOnItsReferenceNumbers() throws IOException {
    List<FoldingTask> tasks = twoOfThePack();
    ProteinStructure first = ((PackTask) tasks.get(0)).structure();
    Path table = folder.resolve("ddg.tsv");

    PartTally tally = fold(tasks, table, new Folded());

    List<String[]> rows = rows(table);
    long residues = tasks.stream().mapToLong(FoldingTask::weight).sum();
    assertThat(tally.residues()).isEqualTo(residues);
    assertThat(rows).hasSize((int) (19 * residues)).allMatch(row -> row.length == 12);
    assertThat(Files.readString(table)).startsWith(SubstitutionRows.HEADER);
    assertThat(rows.get(0)[0]).isEqualTo(first.source().entry());
    assertThat(rows.get(0)[2]).isEqualTo(String.valueOf(first.firstPosition()));
    assertThat(rows.get(0)[10]).isEqualTo(first.protein().protein().toString());
    assertThat(folder.resolve("ddg.tsv.part")).doesNotExist();
  }

  @Test
  void writesTheNumbersOfTheModel() throws IOException {
    List<FoldingTask> tasks = twoOfThePack().subList(0, 1);
    ProteinStructure structure = ((PackTask) tasks.get(0)).structure();
    Path table = folder.resolve("ddg.tsv");
    fold(tasks, table, new Folded());

    var change = MODEL.fold(List.of(structure)).maps().get(0).change(5, AminoAcid.PROLINE);
    String[] row = row(rows(table), structure.position(5), "", "P");

    assertThat(row[4].charAt(0)).isEqualTo(structure.referenceResidue(5).letter());
    assertThat(Double.parseDouble(row[6])).isCloseTo(change.expected().kcalPerMol(), within(6e-4));
    assertThat(Double.parseDouble(row[7])).isCloseTo(change.sdKcalPerMol(), within(6e-4));
    assertThat(Double.parseDouble(row[8])).isBetween(0.0, 1.0);
    assertThat(row[9]).isEmpty();
    assertThat(row[11]).isEqualTo("assessed");
  }

  @Test
  void aGzippedTableHoldsTheSame() throws IOException {
    Path plain = folder.resolve("ddg.tsv");
    Path gzipped = folder.resolve("ddg.tsv.gz");
    fold(twoOfThePack(), plain, new Folded());
    fold(twoOfThePack(), gzipped, new Folded());

    try (var text = new GZIPInputStream(Files.newInputStream(gzipped))) {
      assertThat(new String(text.readAllBytes(), UTF_8)).isEqualTo(Files.readString(plain));
    }
  }

  /** Fails as if the process were killed, after so many structures. */
  private static final class Mortal implements FoldingModel {
    private int left;

    private Mortal(int left) {
      this.left = left;
    }

    @Override
    public ModelIdentity identity() {
      return MODEL.identity();
    }

    @Override
    public synchronized FoldingPass fold(
        List<? extends org.origami.genomics.structure.ResidueChain> chains) {
      if (left-- <= 0) {
        throw new InferenceException(InferenceException.Failure.SESSION_FAILED);
      }
      return MODEL.fold(chains);
    }
  }

  @Test
  void goesOnWhereAnInterruptedRunStoppedAndEndsWithTheSameTable() throws IOException {
    List<FoldingTask> tasks =
        FoldingTasks.of(PACK).tasks().stream().filter(t -> t.weight() < 70).limit(6).toList();
    Path table = folder.resolve("ddg.tsv");
    Path whole = folder.resolve("whole.tsv");
    fold(tasks, whole, new Folded());
    assertThatThrownBy(() -> fold(new Mortal(4), tasks, table, new Folded()))
        .isInstanceOf(InferenceException.class);
    assertThat(table).doesNotExist();

    Folded second = new Folded();
    fold(tasks, table, second);

    assertThat(second.before).isEqualTo(4);
    assertThat(second.names).hasSize(2);
    assertThat(table).hasSameTextualContentAs(whole);
  }

  @Test
  void aPartThatIsGoneOrUnfinishedIsFoldedAgain() throws IOException {
    List<FoldingTask> tasks =
        FoldingTasks.of(PACK).tasks().stream().filter(t -> t.weight() < 60).limit(4).toList();
    Path whole = folder.resolve("whole.tsv");
    fold(tasks, whole, new Folded());
    Path table = folder.resolve("ddg.tsv");
    assertThatThrownBy(() -> fold(new Mortal(3), tasks, table, new Folded()))
        .isInstanceOf(InferenceException.class);
    Path parts = folder.resolve("ddg.tsv.part");
    try (Stream<Path> files = Files.list(parts)) {
      List<Path> finished = files.filter(f -> f.toString().endsWith(".part")).sorted().toList();
      Files.delete(finished.get(0));
      Files.move(finished.get(1), Path.of(finished.get(1) + ".tmp"));
    }

    Folded second = new Folded();
    fold(tasks, table, second);

    assertThat(second.before).isEqualTo(1);
    assertThat(second.names).hasSize(3);
    assertThat(table).hasSameTextualContentAs(whole);
  }

  @Test
  void aBadFileStopsNoOther() throws IOException {
    Path structures = Files.createDirectories(folder.resolve("structures/deeper"));
    Files.writeString(structures.resolve("good.pdb"), BundledPdb.of(PACK, 0, 1, 0));
    Files.writeString(structures.getParent().resolve("bad.pdb"), "");
    Files.writeString(structures.getParent().resolve("notes.txt"), "not a structure");
    Path table = folder.resolve("ddg.tsv");

    FoldingTasks tasks = FoldingTasks.of(structures.getParent(), ALL);
    PartTally tally = fold(tasks.tasks(), table, new Folded());

    assertThat(tasks.passedOver()).isEqualTo(1);
    assertThat(tally.structures()).isEqualTo(1);
    assertThat(tally.refused())
        .containsExactly(new RefusedStructure("bad.pdb", "", "STR-002", "the file is empty"));
    assertThat(rows(table)).allMatch(row -> row[0].equals("deeper/good.pdb"));
  }

  @Test
  void aFolderWithoutStructuresIsRefused() {
    assertThatThrownBy(() -> FoldingTasks.of(folder, ALL)).hasMessageStartingWith("FOLD-001: ");
    assertThatThrownBy(() -> FoldingTasks.of(folder.resolve("none"), ALL))
        .hasMessageStartingWith("FOLD-001: ");
  }

  @Test
  void anImportedCopyOfABundledChainGivesTheSameNumbersWhereverItLies() throws IOException {
    ProteinStructure bundled = BundledPdb.structure(PACK, 0);
    var map = MODEL.fold(List.of(bundled)).maps().get(0);
    for (double turn : new double[] {0, 1.1}) {
      Path file = folder.resolve("copy.pdb");
      Files.writeString(file, BundledPdb.of(PACK, 0, 1000, turn));
      Path table = folder.resolve("copy.tsv");
      fold(FoldingTasks.of(file, ALL).tasks(), table, new Folded());

      List<String[]> rows = rows(table);

      assertThat(rows).hasSize(19 * bundled.size());
      for (int i = 0; i < bundled.size(); i++) {
        String[] row =
            row(rows, 1000 + i, "", bundled.referenceResidue(i).letter() == 'P' ? "A" : "P");
        AminoAcid alternate = AminoAcid.ofLetter(row[5].charAt(0)).orElseThrow();
        assertThat(Double.parseDouble(row[6]))
            .isCloseTo(map.change(i, alternate).expected().kcalPerMol(), within(0.02));
      }
    }
  }

  @Test
  void aResidueWithoutAJudgementHasItsRowsWithoutNumbers() throws IOException {
    String text = BundledPdb.of(PACK, 0, 1, 0);
    String broken =
        text.lines()
            .filter(line -> !(line.startsWith("ATOM") && line.substring(12, 26).matches(" O .* 7")))
            .map(line -> line.matches("ATOM.{19} +9 .*") ? line.substring(0, 60) + " 30.00" : line)
            .map(line -> line.matches("ATOM.{19} 11 .*") ? line.substring(0, 60) + " 60.00" : line)
            .map(
                line ->
                    line.matches("ATOM.{19} 13 .*")
                        ? line.substring(0, 17) + "SEP" + line.substring(20)
                        : line)
            .reduce("TITLE     ALPHAFOLD\n", (a, b) -> a + b + "\n");
    Path file = Files.writeString(folder.resolve("some.pdb"), broken);
    Path table = folder.resolve("some.tsv");
    PartTally tally = fold(FoldingTasks.of(file, ALL).tasks(), table, new Folded());

    List<String[]> rows = rows(table);

    assertThat(tally.residues() - tally.assessed()).isEqualTo(3);
    assertThat(row(rows, 7, "", "W")).contains("unresolved").containsSequence("W", "", "", "");
    assertThat(row(rows, 9, "", "W")).contains("very_low_confidence", "30.00");
    assertThat(row(rows, 11, "", "W")).contains("low_confidence", "60.00");
    assertThat(row(rows, 11, "", "W")[6]).isNotEmpty();
    assertThat(row(rows, 13, "", "W")).contains("unknown_residue", "X");
    assertThat(row(rows, 8, "", "W")).contains("beside_gap", "file", "90.00");
  }

  @Test
  void writesDecimalsAsTheyAreRounded() {
    for (double value : new double[] {0, -0.0004, 0.0005, -1.9996, 12.3456, 99}) {
      StringBuilder text = new StringBuilder();
      SubstitutionRows.decimal(text, value, 3);

      assertThat(Double.parseDouble(text.toString())).isCloseTo(value, within(5.0001e-4));
      assertThat(text.toString()).matches("-?\\d+\\.\\d{3}").isNotEqualTo("-0.000");
    }
  }

  @Test
  void aTallyIsReadAsItWasWritten() {
    PartTally tally =
        new PartTally(
            1, 2, 300, 290, 1, 1, List.of(new RefusedStructure("f", "B", "STR-011", "no")));

    assertThat(PartTally.parse(tally.written())).isEqualTo(tally);
    assertThat(BuiltStructures.helix("AAAA", 1).size()).isEqualTo(4);
  }
}
