package org.origami.reports.drug;

import java.util.List;
import java.util.Optional;

/**
 * A drug as a prescription names it.
 *
 * @param codes every RxNorm code that was sent, of ingredients or products
 * @param atcCodes every ATC code that was sent
 * @param reference the prescription it stands in, for the adapter's own bookkeeping
 */
public record DrugQuestion(
    List<RxNormCode> codes, List<String> atcCodes, Optional<String> reference) {
  public DrugQuestion {
    codes = List.copyOf(codes);
    atcCodes = List.copyOf(atcCodes);
  }
}
