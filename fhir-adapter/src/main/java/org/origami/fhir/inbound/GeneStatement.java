package org.origami.fhir.inbound;

import java.util.function.Consumer;

/** What became of one Observation that speaks of a gene. */
sealed interface GeneStatement {
  void match(Consumer<GeneResult> whole, Consumer<OneCopy> oneCopy, Consumer<Refusal> refused);

  /** It says what is known of the whole gene. */
  record Whole(GeneResult result) implements GeneStatement {
    @Override
    public void match(
        Consumer<GeneResult> whole, Consumer<OneCopy> oneCopy, Consumer<Refusal> refused) {
      whole.accept(result);
    }
  }

  /** It says what stands on one copy of the gene. */
  record OneCopy(Sent from, String allele, GeneResult result) implements GeneStatement {
    @Override
    public void match(
        Consumer<GeneResult> whole, Consumer<OneCopy> oneCopy, Consumer<Refusal> refused) {
      oneCopy.accept(this);
    }
  }

  /** It cannot be used, and why. */
  record Refused(Refusal refusal) implements GeneStatement {
    @Override
    public void match(
        Consumer<GeneResult> whole, Consumer<OneCopy> oneCopy, Consumer<Refusal> refused) {
      refused.accept(refusal);
    }
  }
}
