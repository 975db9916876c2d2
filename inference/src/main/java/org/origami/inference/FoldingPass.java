package org.origami.inference;

import java.util.List;
import org.origami.inference.score.StabilityMap;

/** The maps of the structures that were asked for, in their order, and what they cost. */
public record FoldingPass(List<StabilityMap> maps, FoldingEffort effort) {
  public FoldingPass {
    maps = List.copyOf(maps);
  }
}
