package org.origami.genomics.structure.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.structure.file.SyntheticFile.Atom;

/** What a file says of its making, and whether its B-factors are a confidence. */
class StatedOriginTest {
  private static final StructureFileReader ALL = new StructureFileReader(Optional.empty());

  private static final StructureFileReader PREDICTED =
      new StructureFileReader(Optional.empty(), Origin.PREDICTED);

  private static final String PDB = SyntheticFile.pdb(SyntheticFile.helix(3));
  private static final String CIF = SyntheticFile.cif(SyntheticFile.helix(3));
  private static final String MODELLER = "EXPDTA    THEORETICAL MODEL, MODELLER 9.23 2020/01/01\n";

  @TempDir Path folder;

  private StructureFile read(StructureFileReader reader, String text) {
    return reader.read("some", SyntheticFile.written(folder, "some", text));
  }

  private Origin origin(String text) {
    return read(ALL, text).origin();
  }

  private static List<Double> confidences(StructureFile file) {
    ImportedChain chain = file.chains().get(0);
    return List.of(
        chain.confidence(0).orElseThrow(),
        chain.confidence(1).orElseThrow(),
        chain.confidence(2).orElseThrow());
  }

  @Test
  void theErrorsOfAHomologyModelAreNoConfidence() {
    StructureFile file = read(ALL, MODELLER + PDB);

    assertThat(file.origin()).isEqualTo(Origin.MODELLED);
    assertThat(confidences(file)).containsOnly(Double.NaN);
  }

  @Test
  void theOperatorMaySayThatTheBFactorsOfAModelAreAConfidence() {
    assertThat(confidences(read(PREDICTED, MODELLER + PDB))).containsExactly(50.0, 51.0, 52.0);
    assertThat(read(PREDICTED, "EXPDTA    X-RAY DIFFRACTION\n" + PDB).origin())
        .isEqualTo(Origin.EXPERIMENTAL);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 90, 100})
  void oneValueForTheWholeChainIsNoConfidence(double value) {
    List<Atom> same = SyntheticFile.helix(3).stream().map(a -> a.bFactor(value)).toList();

    StructureFile file = read(PREDICTED, SyntheticFile.pdb(same));

    assertThat(confidences(file)).containsOnly(Double.NaN);
  }

  @Test
  void aModelOfAKnownPredictorHasItsConfidence() {
    assertThat(origin("TITLE     ALPHAFOLD MODEL\nEXPDTA    THEORETICAL MODEL\n" + PDB))
        .isEqualTo(Origin.PREDICTED);
    assertThat(origin("EXPDTA    THEORETICAL MODEL (ALPHAFOLD2)\n" + PDB))
        .isEqualTo(Origin.PREDICTED);
    assertThat(origin(CIF + "_exptl.method 'THEORETICAL MODEL'\n_ma_qa_metric.type pLDDT\n"))
        .isEqualTo(Origin.PREDICTED);
    assertThat(origin(CIF + "_exptl.method 'THEORETICAL MODEL'\n_ma_qa_metric.type zscore\n"))
        .isEqualTo(Origin.MODELLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Crystal structure of X solved by molecular replacement with an AlphaFold model",
        "Boltzmann-weighted crystal ensemble of X"
      })
  void theStatedMethodDecidesWhateverTheTitleSays(String title) {
    String method = "_exptl.method 'X-RAY DIFFRACTION'\n";
    String named = "_struct.title '" + title + "'\n";

    assertThat(origin(CIF + method + named)).isEqualTo(Origin.EXPERIMENTAL);
    assertThat(origin(CIF + named + method)).isEqualTo(Origin.EXPERIMENTAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALPHAFOLD MONOMER V2.0 PREDICTION",
        "AlphaFold2 model",
        "Boltz-1 prediction",
        "Boltz2",
        "CHAI-1 of X",
        "ESMFold v1 of X"
      })
  void aPredictorIsKnownByItsName(String title) {
    assertThat(origin("TITLE     " + title + "\n" + PDB)).isEqualTo(Origin.PREDICTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A Boltzmann machine", "Unboltzed", "Openfolding of X", "Chai-lab"})
  void aLongerWordIsNoPredictor(String title) {
    assertThat(origin("TITLE     " + title + "\n" + PDB)).isEqualTo(Origin.NOT_STATED);
  }
}
