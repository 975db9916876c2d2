package org.origami.genomics.pgx.phenotype;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.AlleleFunction;

/** Sums of activity values. */
final class Scores {
  private Scores() {}

  /** Empty where an allele has no value; open-ended where one of them is. */
  static Optional<ActivityScore> sum(List<AlleleFunction> alleles) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean atLeast = false;
    for (AlleleFunction allele : alleles) {
      if (allele.activityValue().isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(allele.activityValue().get().value());
      atLeast |= allele.activityValue().get().atLeast();
    }
    return Optional.of(new ActivityScore(sum, atLeast));
  }
}
