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
              "ATOM  %5d  %-3s ALA B%4d    %8.3f%8.3f%8.3f  1.00 90.00\n",
              k + 1,
              atoms[k % 4],
              500 + residue,
              HELIX[k % 4][0] * Math.cos(angle),
              HELIX[k % 4][0] * Math.sin(angle),
              HELIX[k % 4][2] + 1.5 * residue));
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
        .contains("residues-assessed\t12\n");
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
    var parquet = CommandRun.of("fold", "--pack", "--out", "x.parquet");
    assertThat(parquet.code()).isEqualTo(ExitCode.USAGE);
    assertThat(parquet.err()).contains("the table is written as .tsv or .tsv.gz");
  }
}
