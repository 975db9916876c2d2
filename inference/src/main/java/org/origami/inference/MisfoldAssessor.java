package org.origami.inference;

import java.util.List;
import org.origami.genomics.flag.FlaggedVariant;

/** Asks the folding model about the flagged variants of one case. */
public interface MisfoldAssessor {
  /**
   * One assessment for each flagged variant, in their order; variants of one protein share one
   * pass.
   *
   * @throws InferenceException when the model cannot run
   */
  FoldingAnswer assess(List<FlaggedVariant> flagged);
}
