package org.origami.inference.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.ReferencePack;
import org.origami.inference.score.StabilityMap;

/**
 * Every structure that ships is folded twice: as it lies, alone; then turned, moved and in a batch
 * of others. The answers must agree.
 */
class EveryBundledStructureTest {
  /**
   * Single precision leaves a few hundred-thousandths; a neighbour at the rim may change a little.
   */
  private static final double TOLERANCE = 1e-3;

  @Test
  void foldsToTheSameAnswerHoweverItLiesAndWhateverItIsBatchedWith() {
    ModelFiles files = ModelFiles.bundled();
    List<FoldInput> inputs = structures().stream().map(FoldInput::of).toList();
    double largest = 0;
    try (OnnxSession session = OnnxSession.open(files.model(), OnnxSettings.USUAL)) {
      List<Integer> lengths = inputs.stream().map(FoldInput::size).toList();
      for (List<Integer> batch : BatchPlan.of(lengths, 1024)) {
        List<FoldInput> asTheyLie = batch.stream().map(inputs::get).toList();
        List<StabilityMap> turned = session.run(asTheyLie.stream().map(i -> turned(i)).toList());
        for (int k = 0; k < batch.size(); k++) {
          StabilityMap alone = session.run(List.of(asTheyLie.get(k))).get(0);
          largest = Math.max(largest, alone.largestDifference(turned.get(k)));
        }
      }
    }

    assertThat(inputs).hasSizeGreaterThan(600);
    assertThat(largest).isLessThan(TOLERANCE);
  }

  private static List<ProteinStructure> structures() {
    ReferencePack pack = ReferencePack.bundled(ReferenceProteins.bundled());
    List<ProteinStructure> all = new ArrayList<>();
    pack.covered().forEach(protein -> all.addAll(pack.structuresOf(protein)));
    return all;
  }

  /** About z by 50°, about x by 70°, and moved by some 70 Å. */
  private static FoldInput turned(FoldInput input) {
    double a = Math.toRadians(50);
    double b = Math.toRadians(70);
    float[] to = new float[FoldInput.VALUES * input.size()];
    byte[] residues = new byte[input.size()];
    for (int i = 0; i < residues.length; i++) {
      residues[i] = (byte) input.residue(i);
    }
    for (int k = 0; k < to.length; k += 3) {
      double x = input.coordinate(k) * Math.cos(a) - input.coordinate(k + 1) * Math.sin(a);
      double y = input.coordinate(k) * Math.sin(a) + input.coordinate(k + 1) * Math.cos(a);
      double z = input.coordinate(k + 2);
      to[k] = (float) (x + 40);
      to[k + 1] = (float) (y * Math.cos(b) - z * Math.sin(b) - 25);
      to[k + 2] = (float) (y * Math.sin(b) + z * Math.cos(b) + 60);
    }
    return new FoldInput(to, residues);
  }
}
