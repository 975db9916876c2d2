package org.origami.reports.drug;

import java.util.List;
import java.util.stream.Collectors;

/** A bundle of coded actions that rules refer to by its code. */
record Advice(String code, List<AdviceStep> steps) {
  Advice {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("advice has a step");
    }
  }

  /** Says that the guideline recommends nothing. */
  boolean empty() {
    return steps.get(0).kind() == ActionKind.NO_RECOMMENDATION;
  }

  List<CodedAction> actionsFor(Drug drug) {
    return steps.stream().map(step -> step.actionFor(drug)).toList();
  }

  static String words(List<CodedAction> actions) {
    return actions.stream().map(CodedAction::words).collect(Collectors.joining(" "));
  }
}
