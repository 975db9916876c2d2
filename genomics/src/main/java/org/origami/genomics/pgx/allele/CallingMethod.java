package org.origami.genomics.pgx.allele;

/** How a gene's diplotype is found. */
public enum CallingMethod {
  /** Two named alleles that together explain the genotypes; the most positions explained win. */
  DIPLOTYPE,
  /**
   * Every variant that is present, on its copy where the phase is known, since the alleles of
   * lowest function decide.
   */
  LOWEST_FUNCTION,
  /** Not from genotypes: copies and rearrangements need another caller. */
  OUTSIDE_ONLY
}
