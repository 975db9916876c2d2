package org.origami.reports.drug;

import java.util.List;
import java.util.Optional;

/**
 * A drug as a prescription names it.
 *
 * @param codes every RxNorm code that was sent, of ingredients or products
 * @param atcCodes every ATC code that was sent
 * @param reference the prescription it stands in, for the adapter's own bookkeeping
 * @param ingredients each by itself, where the product's ingredients were sent apart; their codes
 *     stand among the others too
 */
public record DrugQuestion(
    List<RxNormCode> codes,
    List<String> atcCodes,
    Optional<String> reference,
    List<DrugQuestion> ingredients) {
  public DrugQuestion {
    codes = List.copyOf(codes);
    atcCodes = List.copyOf(atcCodes);
    ingredients = List.copyOf(ingredients);
  }

  /** Named as a whole. */
  public DrugQuestion(List<RxNormCode> codes, List<String> atcCodes, Optional<String> reference) {
    this(codes, atcCodes, reference, List.of());
  }

  /** What is named as a whole, without the codes of the ingredients alone. */
  DrugQuestion whole() {
    return new DrugQuestion(
        codes.stream()
            .filter(code -> ingredients.stream().noneMatch(it -> it.codes.contains(code)))
            .toList(),
        atcCodes.stream()
            .filter(code -> ingredients.stream().noneMatch(it -> it.atcCodes.contains(code)))
            .toList(),
        reference);
  }
}
