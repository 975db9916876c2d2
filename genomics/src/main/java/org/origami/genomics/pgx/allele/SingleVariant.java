package org.origami.genomics.pgx.allele;

import java.util.Map;

/**
 * A position that speaks for a gene whose alleles cannot be told (SLCO1B1 c.521T>C).
 *
 * @param alleleOf the allele that each base stands for
 */
public record SingleVariant(int position, Map<String, String> alleleOf) {
  public SingleVariant {
    alleleOf = Map.copyOf(alleleOf);
  }
}
