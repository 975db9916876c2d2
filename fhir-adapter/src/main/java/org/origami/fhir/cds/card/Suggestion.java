package org.origami.fhir.cds.card;

import java.util.List;
import java.util.UUID;

/**
 * A change that the prescriber may take with one press.
 *
 * @param recommended whether the guideline wants this one and no other
 * @param actions all of them belong together
 */
public record Suggestion(
    UUID uuid, String label, boolean recommended, List<SuggestedAction> actions) {
  public Suggestion {
    actions = List.copyOf(actions);
    if (label.isBlank() || actions.isEmpty()) {
      throw new IllegalArgumentException("a suggestion has a label and does something");
    }
  }
}
