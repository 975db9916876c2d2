package org.origami.genomics.pgx.allele;

import java.util.List;

/**
 * A diplotype that is taken, by its frequency, where unphased genotypes fit several.
 *
 * @param pick a label such as {@code *5/*6}
 * @param others the labels that fit the same genotypes
 */
public record UnphasedPick(String pick, List<String> others) {
  public UnphasedPick {
    others = List.copyOf(others);
    if (others.isEmpty() || others.contains(pick)) {
      throw new IllegalArgumentException("a pick is one of several diplotypes");
    }
  }
}
