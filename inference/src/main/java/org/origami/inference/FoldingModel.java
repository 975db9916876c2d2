package org.origami.inference;

import java.util.List;
import org.origami.genomics.structure.ResidueChain;

/** Says for every residue of a chain what each substitution does to its stability. */
public interface FoldingModel {
  ModelIdentity identity();

  /**
   * One map for each chain, in their order. A chain that is named twice is folded once.
   *
   * @throws InferenceException when the model cannot run
   */
  FoldingPass fold(List<? extends ResidueChain> chains);
}
