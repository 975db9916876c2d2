package org.origami.genomics.structure.file;

import java.util.Optional;

/** A chain, or why there is none: one of the two. */
record ChainOutcome(Optional<ImportedChain> chain, Optional<RefusedChain> refused) {
  static ChainOutcome of(ImportedChain chain) {
    return new ChainOutcome(Optional.of(chain), Optional.empty());
  }

  static ChainOutcome of(RefusedChain refused) {
    return new ChainOutcome(Optional.empty(), Optional.of(refused));
  }
}
