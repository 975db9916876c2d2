package org.origami.inference;

import java.util.function.Function;
import org.origami.genomics.structure.ProteinStructure;

/** Where the names of a flagged variant lead. */
sealed interface Resolution {
  <R> R match(Function<Resolved, R> resolved, Function<Hindered, R> hindered);

  /**
   * To one residue of one structure.
   *
   * @param index of the residue in the structure's chain, from 0
   */
  record Resolved(FoldingTarget target, ProteinStructure structure, int index)
      implements Resolution {
    @Override
    public <R> R match(Function<Resolved, R> resolved, Function<Hindered, R> hindered) {
      return resolved.apply(this);
    }
  }

  /** To nothing that can be folded, and what more can be said of it. */
  record Hindered(Obstacle obstacle, String remark) implements Resolution {
    @Override
    public <R> R match(Function<Resolved, R> resolved, Function<Hindered, R> hindered) {
      return hindered.apply(this);
    }
  }
}
