package org.origami.reports.drug;

import java.util.List;
import java.util.Optional;

/** One coded action of an advice, before it is said of a drug. */
record AdviceStep(
    ActionKind kind,
    Firmness firmness,
    Optional<DoseFactor> factor,
    List<AdviceDetail> details,
    List<Drug> alternatives) {
  AdviceStep {
    details = List.copyOf(details);
    alternatives = List.copyOf(alternatives);
  }

  /** Only says what holds for everybody. */
  boolean usual() {
    return details.stream().anyMatch(AdviceDetail::usual);
  }

  CodedAction actionFor(Drug drug) {
    return new CodedAction(
        kind,
        firmness,
        factor,
        details.stream().map(AdviceDetail::code).toList(),
        alternatives,
        new ActionSentence(this, drug).words());
  }
}
