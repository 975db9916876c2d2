package org.origami.genomics.pgx.phenotype;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * How a gene's phenotype is assigned.
 *
 * @param step between two activity scores that CPIC uses; empty where the gene is not scored
 * @param lowestFirst the gene's functions, lowest first, where a person is judged by the allele of
 *     lowest function on each copy (DPYD, RYR1); empty elsewhere
 */
public record Pharmacogene(
    GeneSymbol symbol,
    Method method,
    Optional<BigDecimal> step,
    Copies copies,
    List<String> lowestFirst) {
  public Pharmacogene {
    lowestFirst = List.copyOf(lowestFirst);
    if ((method == Method.ACTIVITY_SCORE) != step.isPresent()) {
      throw new IllegalArgumentException("a scored gene has a step, and no other gene");
    }
  }

  /** What the phenotype is read from. */
  public enum Method {
    ACTIVITY_SCORE,
    ALLELE_FUNCTION,
    /** Whether certain alleles are present, as for the HLA genes. */
    ALLELE_STATUS,
    /** CPIC assigns no phenotype. */
    NONE
  }

  /** How many copies a person can have. */
  public enum Copies {
    TWO,
    /** Mitochondrial. */
    ONE,
    /** On the X chromosome. */
    ONE_OR_TWO
  }

  boolean judgedByLowest() {
    return !lowestFirst.isEmpty();
  }
}
