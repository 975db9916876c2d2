package org.origami.fhir.inbound;

import java.util.function.Consumer;

/** What became of one variant Observation that may lie at a position of the allele tables. */
sealed interface PositionFinding {
  void match(Consumer<PositionStatement> known, Consumer<Refusal> refused);

  /** The position's bases are told. */
  record Known(PositionStatement statement) implements PositionFinding {
    @Override
    public void match(Consumer<PositionStatement> known, Consumer<Refusal> refused) {
      known.accept(statement);
    }
  }

  /** It cannot be used, and why. */
  record Refused(Refusal refusal) implements PositionFinding {
    @Override
    public void match(Consumer<PositionStatement> known, Consumer<Refusal> refused) {
      refused.accept(refusal);
    }
  }
}
