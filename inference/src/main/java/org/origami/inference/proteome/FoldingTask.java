package org.origami.inference.proteome;

/** A structure that is to be folded, read when its turn comes. */
public interface FoldingTask {
  /** The structure's name in messages. */
  String name();

  /** What it costs, in any unit that grows with it; progress is reckoned by it. */
  long weight();

  /** The same as long as what would be read is the same: finished work is found again by it. */
  String key();

  /** Reads the structure; what cannot be used is among the refused, never thrown. */
  ReadChains read();
}
