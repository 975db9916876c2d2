package org.origami.reports.drug;

import java.util.ArrayList;
import java.util.List;

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

  /** All actions in as few sentences as read well. */
  String wordsFor(Drug drug) {
    List<ActionSentence> open = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (AdviceStep step : steps) {
      ActionSentence next = new ActionSentence(step, drug);
      if (!open.isEmpty() && !next.continues(open.get(0))) {
        sentences.add(joined(open));
        open.clear();
      }
      open.add(next);
    }
    sentences.add(joined(open));
    return String.join(" ", sentences);
  }

  private static String joined(List<ActionSentence> sentences) {
    if (sentences.size() == 1) {
      return sentences.get(0).words();
    }
    List<String> parts = new ArrayList<>(List.of(sentences.get(0).begun()));
    sentences.subList(1, sentences.size()).forEach(next -> parts.add(next.continued()));
    int last = parts.size() - 1;
    String text = String.join(", ", parts.subList(0, last)) + " and " + parts.get(last) + ".";
    return ActionSentence.capital(text);
  }
}
