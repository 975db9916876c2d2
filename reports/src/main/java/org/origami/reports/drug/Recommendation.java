package org.origami.reports.drug;

import java.util.List;

/**
 * What a guideline recommends for a drug, for one group of patients with these genes.
 *
 * @param genes every gene that was looked up, in the guideline's order
 * @param actions most important first; never empty
 * @param advice the actions in a plain sentence or two, in our words
 */
public record Recommendation(
    PatientGroup group,
    List<GeneFactor> genes,
    List<CodedAction> actions,
    Strength strength,
    Urgency urgency,
    String advice,
    Guideline guideline) {
  public Recommendation {
    genes = List.copyOf(genes);
    actions = List.copyOf(actions);
    if (genes.isEmpty() || actions.isEmpty()) {
      throw new IllegalArgumentException("a recommendation has genes and actions");
    }
  }
}
