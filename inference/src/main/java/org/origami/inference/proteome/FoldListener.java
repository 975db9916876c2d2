package org.origami.inference.proteome;

/** Is told how far a run has come; one call at a time, from any thread. */
public interface FoldListener {
  /**
   * The run knows what is left to do.
   *
   * @param tally of what was finished in earlier runs
   * @param weight of all structures, of which finishedWeight is done
   */
  void begins(int structures, long weight, int finished, long finishedWeight, PartTally tally);

  /** One structure more is folded, or refused. */
  void done(FoldingTask task, PartTally tally);
}
