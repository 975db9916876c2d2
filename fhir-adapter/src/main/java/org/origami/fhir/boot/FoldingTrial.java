package org.origami.fhir.boot;

import java.util.List;
import org.origami.genomics.structure.ResidueChain;
import org.origami.inference.DeviceTrial;
import org.origami.inference.onnx.OnnxFoldingModel;
import org.origami.inference.onnx.OnnxSettings;

/** Tries the model as the settings of folding say it shall be run. */
public final class FoldingTrial {
  private FoldingTrial() {}

  /**
   * Folds the chains.
   *
   * @throws org.origami.inference.InferenceException where the model cannot be used
   */
  public static DeviceTrial of(FoldingProperties folding, List<? extends ResidueChain> chains) {
    var files = Engine.files(folding);
    var reference = OnnxSettings.USUAL.withThreads(1).withCacheBytes(0);
    try (var alone = OnnxFoldingModel.open(files, reference);
        var tried = OnnxFoldingModel.open(files, Engine.settings(folding).withCacheBytes(0))) {
      return DeviceTrial.of(alone, tried, chains);
    }
  }
}
