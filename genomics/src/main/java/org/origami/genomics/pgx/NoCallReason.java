package org.origami.genomics.pgx;

/** Why a gene has no call. */
public enum NoCallReason {
  /** No genotype, no outside call and no laboratory result speaks of the gene. */
  NOT_TESTED,
  /** A position without which this gene is never called is missing. */
  REQUIRED_POSITION_MISSING,
  /**
   * A position was sent that cannot be used, and without it an allele of lower function cannot be
   * excluded.
   */
  POSITION_WITHHELD,
  /** No combination of named alleles explains the genotypes. */
  NO_MATCH,
  /** The table lets this gene be called from an outside source only (CYP2D6, HLA, MT-RNR1). */
  OUTSIDE_CALL_NEEDED,
  /** The site's own caller looked at the gene and says that it has no call. */
  OUTSIDE_NO_CALL,
  /** What was sent about the gene could not be read. */
  UNREADABLE
}
