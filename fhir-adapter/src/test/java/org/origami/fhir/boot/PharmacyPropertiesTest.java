package org.origami.fhir.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.origami.fhir.pharmacy.GuidanceSources;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.DrugQuestion;
import org.origami.reports.drug.MedicationAdviser;
import org.origami.reports.drug.RxNormCode;
import org.origami.reports.risk.SourceNote;

class PharmacyPropertiesTest {
  /** No code of RxNorm, so that no bundled table can hold it. */
  private static final String PRODUCT = "999999999";

  private static final List<String> PASSPORT =
      List.of(
          "# table site drug products",
          "# version 1",
          "# source RxNorm",
          "# release 2026-11-02",
          "# retrieved 2026-11-02",
          "# licence RxNorm terms");

  @TempDir Path folder;

  @Test
  void aProductOfTheSitesOwnReleaseIsKnown() throws IOException {
    MedicationAdviser adviser = adviser("rxnorm\tname\tdrugs\tsource", row("codeine"));

    assertThat(answer(adviser)).isInstanceOf(DrugGuidance.TestFirst.class);
    assertThat(answer(new PharmacyProperties(null).adviser()))
        .isInstanceOf(DrugGuidance.NoGuideline.class);
    assertThat(GuidanceSources.of(adviser))
        .extracting(SourceNote::name)
        .contains("phenotype rules", "guidelines", "drug rules")
        .endsWith("site drug products");
  }

  @Test
  void aProductOfAnUnknownDrugIsRefusedByItsSetting() {
    assertThatThrownBy(() -> adviser("rxnorm\tname\tdrugs\tsource", row("nosuchdrug")))
        .isInstanceOf(SettingException.class)
        .hasMessageContaining("origami.pharmacy.products")
        .hasMessageContaining("GEN-004");
  }

  @Test
  void anotherTableIsRefusedByItsSetting() {
    assertThatThrownBy(() -> adviser("gene\tallele", "CYP2D6\t*1"))
        .isInstanceOf(SettingException.class)
        .hasMessageContaining("GEN-003");
  }

  @Test
  void aFileThatIsNotThereIsRefusedByItsSetting() {
    var pharmacy = new PharmacyProperties(folder.resolve("absent.tsv"));

    assertThatThrownBy(pharmacy::adviser)
        .isInstanceOf(SettingException.class)
        .hasMessageContaining("origami.pharmacy.products");
  }

  private MedicationAdviser adviser(String... lines) throws IOException {
    Path table = folder.resolve("products.tsv");
    Files.write(table, Stream.concat(PASSPORT.stream(), Stream.of(lines)).toList());
    return new PharmacyProperties(table).adviser();
  }

  private static String row(String drug) {
    return String.join("\t", PRODUCT, "a product", drug, "the site");
  }

  private static DrugGuidance answer(MedicationAdviser adviser) {
    var question = new DrugQuestion(List.of(new RxNormCode(PRODUCT)), List.of(), Optional.empty());
    return adviser.advise(question, List.of()).get(0);
  }
}
