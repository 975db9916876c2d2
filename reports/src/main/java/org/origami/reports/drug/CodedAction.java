package org.origami.reports.drug;

import java.util.List;
import java.util.Optional;

/**
 * One action of a recommendation, in codes.
 *
 * @param factor of the standard dose, for actions on the dose
 * @param details which dose, drug or condition is meant, such as {@code starting-dose} or {@code
 *     max-20-mg-day}; codes of the details table, empty where the kind says all
 * @param alternatives drugs that the guideline names for use instead; empty where it names none
 * @param words the action in a plain sentence of ours, without its reason
 */
public record CodedAction(
    ActionKind kind,
    Firmness firmness,
    Optional<DoseFactor> factor,
    List<String> details,
    List<Drug> alternatives,
    String words) {
  public CodedAction {
    details = List.copyOf(details);
    alternatives = List.copyOf(alternatives);
    if (words.isBlank()) {
      throw new IllegalArgumentException("an action is said in words");
    }
  }
}
