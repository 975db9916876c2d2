package org.origami.genomics.pgx;

/** Why a record of the file gave no genotype. */
public enum WithheldReason {
  /** {@code ./.}, or half a call whose known half is the reference, such as {@code 0/.}. */
  NO_CALL,
  /** The REF bases are not those of GRCh38 at this locus. */
  REFERENCE_MISMATCH,
  /** The record failed the laboratory's filters and the reader was told to heed them. */
  FILTERED,
  /** A symbolic or missing allele, or more copies than two. */
  UNSUPPORTED_ALLELE,
  /**
   * The call is heterozygous, but by the record's allele depths (AD) reads show one allele only.
   */
  READS_CONTRADICT,
  /** Two records at one locus disagree. */
  CONFLICTING_RECORDS
}
