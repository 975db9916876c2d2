package org.origami.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.origami.genomics.flag.FlaggedVariant;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.structure.ReferencePack;
import org.origami.inference.onnx.ModelFiles;
import org.origami.inference.onnx.OnnxFoldingModel;
import org.origami.inference.onnx.OnnxSettings;

/** The example of the module's README, which is also checked to be this one. */
class ReadmeExampleTest {
  @Test
  void assessesAVariantAsTheReadmeShows() {
    List<FlaggedVariant> flagged = List.of(Flagged.named("NP_000362.1:p.Val50Met").variant());

    List<String> sentences = sentences(flagged);

    assertThat(sentences).singleElement().asString().startsWith("Val50 lies buried");
  }

  private static List<String> sentences(List<FlaggedVariant> flagged) {
    // example
    var proteins = ReferenceProteins.bundled();
    var structures = ReferencePack.bundled(proteins);
    try (var model = OnnxFoldingModel.open(ModelFiles.bundled(), OnnxSettings.USUAL)) {
      var assessor = new StructureMisfoldAssessor(proteins, structures, model);
      return assessor.assess(flagged).assessments().stream()
          .map(
              assessment ->
                  assessment.match(
                      assessed -> assessed.mechanism().sentence(),
                      notAssessable -> notAssessable.obstacle().words()))
          .toList();
    }
    // end of the example
  }

  @Test
  void isTheExampleOfTheReadme() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/org/origami/inference/ReadmeExampleTest.java"));
    String example =
        source.substring(
            source.indexOf("    // example\n") + "    // example\n".length(),
            source.indexOf("    // end of the example"));

    assertThat(Files.readString(Path.of("README.md")))
        .contains(example.stripTrailing().stripIndent());
  }
}
