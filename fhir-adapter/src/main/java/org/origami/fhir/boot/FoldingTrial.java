package org.origami.fhir.boot;

import java.util.List;
import org.origami.genomics.structure.ResidueChain;
import org.origami.inference.onnx.DeviceTrial;

/** Tries the model as the settings of folding say it shall be run. */
public final class FoldingTrial {
  private FoldingTrial() {}

  /**
   * Folds the chains.
   *
   * @throws org.origami.inference.InferenceException where the model cannot be used
   */
  public static DeviceTrial of(FoldingProperties folding, List<? extends ResidueChain> chains) {
    return DeviceTrial.of(Engine.files(folding), Engine.settings(folding), chains);
  }
}
