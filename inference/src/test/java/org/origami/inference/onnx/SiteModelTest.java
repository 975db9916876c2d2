package org.origami.inference.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.inference.InferenceException;
import org.origami.inference.InferenceException.Failure;
import org.origami.inference.ModelIdentity;

class SiteModelTest {
  @TempDir private Path folder;

  @Test
  void takesAModelThatKeepsTheContract() {
    SiteModel site = SiteModel.of(folder, "keeps-the-contract");

    try (var model = OnnxFoldingModel.open(ModelFiles.at(site.onnx()), OnnxSettings.USUAL)) {
      assertThat(model.identity().name()).isEqualTo("site");
      assertThat(model.identity().version()).isEqualTo("7");
      assertThat(model.identity().sha256()).isEqualTo(FoldInput.sha256(site.read(site.onnx())));
      assertThat(model.identity().provider()).isEqualTo(ModelIdentity.Provider.CPU);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "other-output-name",
        "one-batch-only",
        "other-input-type",
        "nineteen-residues",
        "not-a-number"
      })
  void refusesAModelThatBreaksTheContract(String model) {
    assertThat(failure(SiteModel.of(folder, model))).isEqualTo(Failure.CONTRACT_BROKEN);
  }

  @ParameterizedTest(name = "a card with {0}={1}")
  @CsvSource({"unit, kJ/mol", "sign, negative destabilises", "alphabet, ARNDCQEGHILKMFPSTWYV"})
  void refusesACardOfAnotherContract(String key, String value) {
    SiteModel site = SiteModel.of(folder, "keeps-the-contract");

    site.card(Map.of(key, value));

    assertThat(failure(site)).isEqualTo(Failure.CONTRACT_BROKEN);
  }

  @ParameterizedTest(name = "a card with {0}={1}")
  @CsvSource({"operations.per.residue, many", "self-check.tolerance, small", "name, ''"})
  void refusesACardThatCannotBeRead(String key, String value) {
    SiteModel site = SiteModel.of(folder, "keeps-the-contract");

    site.card(Map.of(key, value));

    assertThat(failure(site)).isEqualTo(Failure.MODEL_UNREADABLE);
  }

  @Test
  void refusesAModelThatIsNotTheOneOfItsCard() {
    SiteModel site = SiteModel.of(folder, "keeps-the-contract");

    site.card(Map.of("sha256", "0".repeat(64)));

    assertThat(failure(site)).isEqualTo(Failure.MODEL_UNREADABLE);
  }

  @Test
  void refusesAFileThatIsNoModel() {
    SiteModel site = SiteModel.of(folder, "keeps-the-contract");

    site.write(site.onnx(), "no model".getBytes(StandardCharsets.UTF_8));
    site.card(Map.of());

    assertThat(failure(site)).isEqualTo(Failure.MODEL_UNREADABLE);
  }

  @ParameterizedTest(name = "without {0}")
  @ValueSource(strings = {"site.onnx", ModelFiles.CARD, ModelFiles.SELF_CHECK})
  void refusesAFolderThatLacksOneOfTheThreeFiles(String file) throws IOException {
    SiteModel site = SiteModel.of(folder, "keeps-the-contract");

    Files.delete(folder.resolve(file));

    assertThat(failure(site)).isEqualTo(Failure.MODEL_UNREADABLE);
  }

  @Test
  void refusesARecordedAnswerThatIsCutShort() {
    SiteModel site = SiteModel.of(folder, "keeps-the-contract");

    site.write(
        folder.resolve(ModelFiles.SELF_CHECK), "1\tA\t0\t0".getBytes(StandardCharsets.UTF_8));

    assertThat(failure(site)).isEqualTo(Failure.MODEL_UNREADABLE);
  }

  @Test
  void refusesAModelThatAnswersOtherwiseThanRecorded() {
    SiteModel site = SiteModel.of(folder, "keeps-the-contract");

    site.selfCheck(0.2);

    assertThat(failure(site)).isEqualTo(Failure.SELF_CHECK_FAILED);
  }

  @Test
  void namesTheStableCodeInItsMessage() {
    SiteModel site = SiteModel.of(folder, "other-output-name");

    var thrown = catchThrowableOfType(InferenceException.class, () -> open(site));

    assertThat(thrown).hasMessageStartingWith("INF-003: ");
  }

  private static Failure failure(SiteModel site) {
    return catchThrowableOfType(InferenceException.class, () -> open(site)).failure();
  }

  private static void open(SiteModel site) {
    OnnxFoldingModel.open(ModelFiles.at(site.onnx()), OnnxSettings.USUAL).close();
  }
}
