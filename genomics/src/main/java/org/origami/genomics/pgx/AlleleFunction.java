package org.origami.genomics.pgx;

import java.util.Optional;

/**
 * What CPIC says of one allele's function.
 *
 * @param function CPIC's standard term, such as {@code No function}; empty where CPIC assigned none
 * @param activityValue exact; empty where the gene has no activity values or this allele's is n/a
 */
public record AlleleFunction(
    String allele, Optional<String> function, Optional<ActivityScore> activityValue) {
  /** Whether CPIC says what the allele does; of some it says that this is uncertain or unknown. */
  public boolean told() {
    return function
        .filter(it -> !it.startsWith("Uncertain") && !it.startsWith("Unknown"))
        .isPresent();
  }
}
