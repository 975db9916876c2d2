package org.origami.inference;

import java.util.List;

/**
 * The assessments of one case, one for each flagged variant and in its order, with what they cost.
 */
public record FoldingAnswer(
    List<MisfoldAssessment> assessments, ModelIdentity model, FoldingEffort effort) {
  public FoldingAnswer {
    assessments = List.copyOf(assessments);
  }
}
