package org.origami.reports.drug;

import java.util.List;
import java.util.Map;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * One line of a guideline's table: for these patients with these genes, this advice.
 *
 * @param when one pattern for each gene of the drug
 * @param basis which release or conclusion the line rests on
 */
record DrugRule(
    PatientGroup group,
    Map<GeneSymbol, LookupPattern> when,
    Strength strength,
    Advice advice,
    String basis) {
  DrugRule {
    when = Map.copyOf(when);
  }

  boolean speaksOf(List<GeneLookup> genes) {
    for (GeneLookup lookup : genes) {
      LookupPattern pattern = when.get(lookup.gene().gene());
      if (pattern == null || !pattern.matches(lookup)) {
        return false;
      }
    }
    return true;
  }

  /** The urgency of the advice; where it is to test first, that of testing for this drug. */
  Urgency urgency(TestingNote testing) {
    boolean test = advice.steps().get(0).kind() == ActionKind.TEST_FIRST;
    return test ? testing.urgency() : UrgencyRule.of(advice.steps(), strength);
  }
}
