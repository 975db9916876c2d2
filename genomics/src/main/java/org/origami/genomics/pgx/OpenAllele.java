package org.origami.genomics.pgx;

import java.util.Set;

/**
 * A named allele that a call could not exclude, since positions that tell it have no genotype.
 *
 * @param withheld why positions that the source holds could not be used; empty where they were not
 *     sent or not called
 */
public record OpenAllele(String name, Set<WithheldReason> withheld) {
  public OpenAllele {
    withheld = Set.copyOf(withheld);
    if (withheld.contains(WithheldReason.NO_CALL)) {
      throw new IllegalArgumentException("a position without a call is missing, not withheld");
    }
  }
}
