package org.origami.fhir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HgvsCommandTest {
  @Test
  void saysTheCanonicalFormAndTheKind() {
    var run = CommandRun.of("hgvs", "NP_000362.1:p.V50M", "NM_000277.3:c.1315+1G>A");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out().lines())
        .containsExactly(
            "given\tcanonical\tkind\tnotes\trefusal\toffset\treason",
            "NP_000362.1:p.V50M\tNP_000362.1:p.Val50Met\tsubstitution\tONE_LETTER_RESIDUES\t\t\t",
            "NM_000277.3:c.1315+1G>A\tNM_000277.3:c.1315+1G>A\tsubstitution\t\t\t\t");
  }

  @Test
  void aRefusalHasItsCodeItsPlaceAndItsOwnExitCode() {
    var run = CommandRun.of("hgvs", "--format", "json", "NP_000362.1:p.Val50");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.out()).contains("\"refusal\":\"HGVS-").contains("\"offset\":");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void readsOneDescriptionALineFromAFileOrStandardInput(@TempDir Path folder) throws IOException {
    var lines = "\uFEFFp.Gly26Ser\n\n  c.148G>A\r\n";
    var file = Files.writeString(folder.resolve("given.txt"), lines);

    var fromFile = CommandRun.of("hgvs", "--in", file.toString());
    var fromInput = CommandRun.with(lines, "hgvs", "--in", "-");

    assertThat(fromFile.out().lines()).hasSize(3);
    assertThat(fromInput).isEqualTo(fromFile);
  }

  @Test
  void aTabInTheTextMakesNoColumn() {
    var run = CommandRun.of("hgvs", "p.\tVal50Met\nx");

    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out().lines().skip(1)).allMatch(it -> it.split("\t", -1).length == 7);
  }

  @Test
  void nothingToReadIsWrongUse() {
    assertThat(CommandRun.of("hgvs").code()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of().code()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("fold").code()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("--help").code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void aFileThatIsNotThereOrNotTextIsBadInput(@TempDir Path folder) throws IOException {
    var binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xC3, (byte) 0x28});

    var missing = CommandRun.of("hgvs", "--in", folder.resolve("none").toString());
    var notText = CommandRun.of("hgvs", "--in", binary.toString());

    assertThat(missing.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(missing.err()).contains("there is no such file");
    assertThat(notText.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(notText.err()).contains("not UTF-8");
  }
}
