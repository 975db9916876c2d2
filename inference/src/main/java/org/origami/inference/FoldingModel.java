package org.origami.inference;

import java.util.List;
import org.origami.genomics.structure.ProteinStructure;

/** Says for every residue of a structure what each substitution does to its stability. */
public interface FoldingModel {
  ModelIdentity identity();

  /**
   * One map for each structure, in their order. A structure that is named twice is folded once.
   *
   * @throws InferenceException when the model cannot run
   */
  FoldingPass fold(List<ProteinStructure> structures);
}
