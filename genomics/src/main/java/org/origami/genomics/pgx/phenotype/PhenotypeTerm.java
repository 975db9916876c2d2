package org.origami.genomics.pgx.phenotype;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One of CPIC's standard terms for a phenotype.
 *
 * @param term as CPIC writes it, such as {@code Poor Metabolizer}
 * @param scale which terms it can be compared with, such as {@code metabolizer}
 * @param rank on its scale, 0 for the least function; empty for {@code Indeterminate} and for terms
 *     that name an allele
 * @param loinc the LOINC answer with exactly this meaning; empty where LOINC has none
 * @param also other writings of the same term
 */
public record PhenotypeTerm(
    String term, String scale, OptionalInt rank, Optional<String> loinc, List<String> also) {
  public static final String INDETERMINATE = "Indeterminate";

  public PhenotypeTerm {
    also = List.copyOf(also);
    if (term.isBlank() || scale.isBlank()) {
      throw new IllegalArgumentException("a term has words and a scale");
    }
  }
}
