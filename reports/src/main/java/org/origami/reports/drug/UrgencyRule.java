package org.origami.reports.drug;

import java.util.List;
import java.util.Set;

/**
 * How loudly a recommendation is said; docs/clinical/drug-advice.md states the rule in words.
 *
 * <p>The first action decides, so that "the usual dose; consider more for an ulcer" interrupts
 * nobody; a later one can raise it no further than to inform.
 */
final class UrgencyRule {
  private static final Set<ActionKind> CHANGES =
      Set.of(
          ActionKind.AVOID,
          ActionKind.USE_ALTERNATIVE,
          ActionKind.REDUCE_DOSE,
          ActionKind.INCREASE_DOSE,
          ActionKind.LIMIT_DOSE,
          ActionKind.SLOWER_TITRATION);

  private static final Set<ActionKind> QUIET =
      Set.of(
          ActionKind.STANDARD_DOSING, ActionKind.CLINICAL_JUDGEMENT, ActionKind.NO_RECOMMENDATION);

  private UrgencyRule() {}

  static Urgency of(List<AdviceStep> steps, Strength strength) {
    if (strength == Strength.NO_RECOMMENDATION) {
      return Urgency.NONE;
    }
    AdviceStep first = steps.get(0);
    if (first.kind() == ActionKind.AVOID && strength == Strength.STRONG) {
      return Urgency.STOP;
    }
    if (CHANGES.contains(first.kind()) && firm(first, strength)) {
      return Urgency.WARN;
    }
    return steps.stream().allMatch(UrgencyRule::quiet) ? Urgency.NONE : Urgency.INFORM;
  }

  private static boolean firm(AdviceStep step, Strength strength) {
    return step.firmness() == Firmness.DIRECT || strength != Strength.OPTIONAL;
  }

  private static boolean quiet(AdviceStep step) {
    return QUIET.contains(step.kind()) || step.usual();
  }
}
