package org.origami.fhir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldCommandTest {
  /** Radius in ångström, angle in degrees and height in ångström of N, CA, C, O in an α-helix. */
  private static final double[][] HELIX = {
    {1.57, -27.8, -0.91}, {2.28, 0, 0}, {1.67, 27.0, 1.06}, {2.03, 23.0, 2.28}
  };

  @TempDir Path folder;

  private static String helix(int residues) {
    var text = new StringBuilder();
    String[] atoms = {"N", "CA", "C", "O"};
    for (int k = 0; k < 4 * residues; k++) {
      int residue = k / 4;
      double angle = Math.toRadians(HELIX[k % 4][1] + 100.0 * residue);
      text.append(
          String.format(
              Locale.ROOT,
              "ATOM  %5d  %-3s ALA B%4d    %8.3f%8.3f%8.3f  1.00%6.2f\n",
              k + 1,
              atoms[k % 4],
              500 + residue,
              HELIX[k % 4][0] * Math.cos(angle),
              HELIX[k % 4][0] * Math.sin(angle),
              HELIX[k % 4][2] + 1.5 * residue,
              90.0 + residue % 7));
    }
    return text + "END\n";
  }

  private CommandRun fold(String... more) {
    var arguments = new String[more.length + 7];
    var first =
        new String[] {
          "fold",
          "--threads",
          "1",
          "--structures",
          folder.resolve("in").toString(),
          "--out",
          folder.resolve("ddg.tsv").toString()
        };
    System.arraycopy(first, 0, arguments, 0, 7);
    System.arraycopy(more, 0, arguments, 7, more.length);
    return CommandRun.of(arguments);
  }

  private void given(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in").resolve(name), text);
  }

  @Test
  void writesTheTableItsPassportAndHowFarItCame() throws IOException {
    given("helix.pdb", helix(12));

    var run = fold();

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("100 %  1 of 1 structures")
        .contains("228 substitutions of 12 residues in 1 chains of 1 structures")
        .contains("1 structures do not say if they were measured or predicted");
    assertThat(Files.readAllLines(folder.resolve("ddg.tsv"))).hasSize(1 + 12 * 19);
    assertThat(Files.readString(folder.resolve("ddg.tsv.passport.tsv")))
        .contains("model-sha256\t")
        .contains("residues-assessed\t12\n")
        .contains("structures-without-an-end\t0\n");
    assertThat(folder.resolve("ddg.tsv.refused.tsv")).doesNotExist();
    assertThat(folder.resolve("ddg.tsv.part")).doesNotExist();
  }

  @Test
  void aRefusedFileIsListedWithItsCodeAndTheOthersAreFolded() throws IOException {
    given("helix.pdb", helix(8));
    given("empty.cif", "");

    var run = fold("--predicted");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("1 refused: ").contains("STR-002  empty.cif: the file is empty");
    assertThat(Files.readString(folder.resolve("ddg.tsv.refused.tsv")))
        .isEqualTo("structure\tchain\tcode\treason\nempty.cif\t\tSTR-002\tthe file is empty\n");
    assertThat(Files.readAllLines(folder.resolve("ddg.tsv")))
        .hasSize(1 + 8 * 19)
        .anyMatch(
            row -> row.startsWith("helix.pdb\tB\t507\t\tA\tP\t") && row.contains("\t90.00\t"));
  }

  @Test
  void cautionsWhereAFileMayHaveBeenCutShort() throws IOException {
    given("helix.pdb", helix(8).replace("END\n", ""));

    var run = fold();

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.err())
        .contains("1 structures do not end as whole files do: they may have been cut short");
  }

  @Test
  void aChainThatIsNotThereIsRefused() throws IOException {
    given("helix.pdb", helix(8));

    var run = fold("--chain", "A");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("STR-006  helix.pdb: the file has no such chain (it has B)");
  }

  @Test
  void aTableThatExistsIsKeptUnlessItMayBeReplaced() throws IOException {
    given("helix.pdb", helix(8));
    Files.writeString(folder.resolve("ddg.tsv"), "mine");

    var refused = fold();
    var replaced = fold("--overwrite");

    assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.err()).contains("FOLD-002: the table exists already");
    assertThat(replaced.code()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("ddg.tsv")).content().doesNotContain("mine");
  }

  @Test
  void whatIsAskedForMustFit() {
    assertThat(CommandRun.of("fold").code()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("fold", "--out", "x.tsv").code()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("fold", "--pack", "--chain", "A", "--out", "x.tsv").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("fold", "--pack", "--threads", "0", "--out", "x.tsv").code())
        .isEqualTo(ExitCode.USAGE);
    var other = CommandRun.of("fold", "--pack", "--out", "x.csv");
    assertThat(other.code()).isEqualTo(ExitCode.USAGE);
    assertThat(other.err()).contains("the table is written as .tsv, .tsv.gz or .parquet");
  }

  /** The text's words of a row, from the typed columns. */
  private static final class Words
      implements blue.strategic.parquet.Hydrator<java.util.Map<String, String>, String> {
    @Override
    public java.util.Map<String, String> start() {
      return new java.util.LinkedHashMap<>();
    }

    @Override
    public java.util.Map<String, String> add(
        java.util.Map<String, String> row, String heading, Object value) {
      row.put(heading, value == null ? "" : value.toString());
      return row;
    }

    @Override
    public String finish(java.util.Map<String, String> row) {
      return String.join("\t", row.values());
    }
  }

  private static String[] words(String line) {
    return line.split("\t", -1);
  }

  @Test
  void writesTheSameRowsAsParquet() throws IOException {
    given("one.pdb", helix(12));
    // The second residue lacks its oxygen: it has rows without numbers.
    given(
        "two.pdb",
        helix(9)
                .lines()
                .filter(l -> !l.contains("  O   ALA B 501"))
                .collect(java.util.stream.Collectors.joining("\n"))
            + "\n");
    assertThat(fold().code()).isEqualTo(ExitCode.OK);
    var parquet = folder.resolve("ddg.parquet");

    var run =
        CommandRun.of(
            "fold", "--structures", folder.resolve("in").toString(), "--out", parquet.toString());

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    var text = Files.readAllLines(folder.resolve("ddg.tsv"));
    var supplier =
        blue.strategic.parquet.HydratorSupplier.constantly(
            (blue.strategic.parquet.Hydrator<java.util.Map<String, String>, String>) new Words());
    var rows =
        blue.strategic.parquet.ParquetReader.streamContent(parquet.toFile(), supplier).toList();
    assertThat(rows).hasSize(21 * 19).hasSize(text.size() - 1);
    var metadata = blue.strategic.parquet.ParquetReader.readMetadata(parquet.toFile());
    assertThat(metadata.getFileMetaData().getSchema().getFields())
        .extracting(field -> field.getName())
        .containsExactly(words(text.get(0)));
    assertThat(metadata.getFileMetaData().getKeyValueMetaData())
        .containsKey("origami.model-sha256");
    for (int k = 0; k < rows.size(); k++) {
      var typed = words(rows.get(k));
      var plain = words(text.get(k + 1));
      for (int column = 0; column < plain.length; column++) {
        if (column >= 6 && column <= 9 && !plain[column].isEmpty()) {
          assertThat(Float.parseFloat(typed[column])).isEqualTo(Float.parseFloat(plain[column]));
        } else {
          assertThat(typed[column]).isEqualTo(plain[column]);
        }
      }
    }
    assertThat(rows.stream().filter(row -> row.endsWith("\tunresolved"))).hasSize(19);
    assertThat(folder.resolve("ddg.parquet.passport.tsv")).exists();
    assertThat(folder.resolve("ddg.parquet.part")).doesNotExist();
  }
}
