package org.origami.fhir.inbound;

import java.util.Optional;
import java.util.function.Consumer;
import org.origami.genomics.pgx.allele.DefiningPosition;
import org.origami.genomics.sequence.GeneSymbol;

/** What became of one variant Observation that may lie at a position of the allele tables. */
sealed interface PositionFinding {
  void match(Consumer<Known> known, Consumer<Refusal> refused);

  /**
   * The position's bases are told.
   *
   * @param copies how many copies carry the alternative: 0, 1 or 2
   * @param single whether there is one copy of the chromosome only
   * @param alternative the bases that were looked for
   */
  record Known(
      Sent from,
      GeneSymbol gene,
      DefiningPosition position,
      int copies,
      boolean single,
      Optional<String> alternative)
      implements PositionFinding {
    @Override
    public void match(Consumer<Known> known, Consumer<Refusal> refused) {
      known.accept(this);
    }
  }

  /** It cannot be used, and why. */
  record Refused(Refusal refusal) implements PositionFinding {
    @Override
    public void match(Consumer<Known> known, Consumer<Refusal> refused) {
      refused.accept(refusal);
    }
  }
}
