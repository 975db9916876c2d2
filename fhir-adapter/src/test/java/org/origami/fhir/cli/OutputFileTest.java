package org.origami.fhir.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Terminal terminal =
      new Terminal(
          InputStream.nullInputStream(),
          new PrintStream(out, true, StandardCharsets.UTF_8),
          new PrintStream(out, true, StandardCharsets.UTF_8),
          false);

  @Test
  void replacesAFileWholeAndLeavesNothingElse() throws IOException {
    var file = Files.writeString(folder.resolve("report.json"), "an older and longer report");

    new OutputFile(file.toString()).write("ΔΔG", terminal);

    assertThat(file).hasContent("ΔΔG" + System.lineSeparator());
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFolderThatIsNotThereIsBadInputAndNothingIsMade() {
    var file = new OutputFile(folder.resolve("none/report.json").toString());

    assertThatThrownBy(() -> file.write("report", terminal))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("cannot be written");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderInTheFilesPlaceStaysAndNothingIsLeftBeside() throws IOException {
    var taken = Files.createDirectory(folder.resolve("report.json"));
    Files.writeString(taken.resolve("inside"), "kept");

    assertThatThrownBy(() -> new OutputFile(taken.toString()).write("report", terminal))
        .isInstanceOf(BadInputException.class);
    assertThat(taken.resolve("inside")).hasContent("kept");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(taken);
    }
  }

  @Test
  void aDashIsStandardOutput() {
    new OutputFile("-").write("Å", terminal);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Å" + System.lineSeparator());
  }
}
