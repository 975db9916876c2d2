package org.origami.inference.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.ReferencePack;
import org.origami.inference.DeviceTrial;
import org.origami.inference.ModelIdentity;

class DeviceTrialTest {
  private static final List<ProteinStructure> STRUCTURES = structures();

  private static List<ProteinStructure> structures() {
    ReferencePack pack = ReferencePack.bundled(ReferenceProteins.bundled());
    return pack.covered().stream()
        .limit(6)
        .flatMap(protein -> pack.structuresOf(protein).stream().limit(1))
        .toList();
  }

  private static DeviceTrial trial(OnnxSettings settings) {
    ModelFiles files = ModelFiles.bundled();
    OnnxSettings alone = OnnxSettings.USUAL.withThreads(1).withCacheBytes(0);
    try (OnnxFoldingModel reference = OnnxFoldingModel.open(files, alone);
        OnnxFoldingModel tried = OnnxFoldingModel.open(files, settings.withCacheBytes(0))) {
      return DeviceTrial.of(reference, tried, STRUCTURES);
    }
  }

  @Test
  void batchesOnTheCpuAnswerAsEachChainAloneDoes() {
    DeviceTrial trial = trial(OnnxSettings.USUAL.withBatchResidues(4096));

    assertThat(trial.passed()).isTrue();
    assertThat(trial.largestDifference()).isLessThan(DeviceTrial.TOLERANCE);
    assertThat(trial.repeatable()).isTrue();
    long residues = STRUCTURES.stream().mapToLong(ProteinStructure::size).sum();
    assertThat(Stream.of(trial.referenceEffort(), trial.triedEffort()))
        .allSatisfy(
            effort -> {
              assertThat(effort.proteinsFolded()).isEqualTo(STRUCTURES.size());
              assertThat(effort.residuesFolded()).isEqualTo(residues);
            });
  }

  /** On a machine with a GPU, in the build that can use it, this is the check of the GPU. */
  @Test
  void aGpuThatRunsAnswersAsTheCpuDoesAndOneThatDoesNotRunIsNoPass() {
    DeviceTrial trial = trial(OnnxSettings.GPU);

    assertThat(trial.largestDifference()).isLessThan(DeviceTrial.TOLERANCE);
    assertThat(trial.passed()).isEqualTo(trial.tried().provider() == ModelIdentity.Provider.CUDA);
  }
}
