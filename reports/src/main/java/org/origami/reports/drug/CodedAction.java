package org.origami.reports.drug;

import java.util.List;
import java.util.Optional;

/**
 * One action of a recommendation, in codes.
 *
 * @param factor of the standard dose, for actions on the dose
 * @param detail which dose, drug or condition is meant, such as {@code start-dose} or {@code
 *     max-20-mg-day}; a code of the actions table, empty where the kind says all
 * @param alternatives drugs that the guideline names for use instead; empty where it names none
 */
public record CodedAction(
    ActionKind kind,
    Firmness firmness,
    Optional<DoseFactor> factor,
    Optional<String> detail,
    List<Drug> alternatives) {
  public CodedAction {
    alternatives = List.copyOf(alternatives);
  }
}
