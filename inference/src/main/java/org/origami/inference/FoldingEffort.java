package org.origami.inference;

import java.time.Duration;

/**
 * What the answers cost: the figures from which energy is estimated.
 *
 * @param proteinsFolded structures passed through the model
 * @param proteinsRemembered structures whose map was in the cache
 * @param residuesFolded residues passed through the model, without padding
 * @param floatingPointOperations estimated from the model card's cost per residue; 0 when all were
 *     remembered
 * @param wallTime of the model runs
 */
public record FoldingEffort(
    int proteinsFolded,
    int proteinsRemembered,
    long residuesFolded,
    long floatingPointOperations,
    Duration wallTime) {
  public static final FoldingEffort NONE = new FoldingEffort(0, 0, 0, 0, Duration.ZERO);

  public FoldingEffort plus(FoldingEffort other) {
    return new FoldingEffort(
        proteinsFolded + other.proteinsFolded,
        proteinsRemembered + other.proteinsRemembered,
        residuesFolded + other.residuesFolded,
        floatingPointOperations + other.floatingPointOperations,
        wallTime.plus(other.wallTime));
  }
}
