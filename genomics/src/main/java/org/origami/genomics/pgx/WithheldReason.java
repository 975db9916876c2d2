package org.origami.genomics.pgx;

/** Why a record of the file gave no genotype. */
public enum WithheldReason {
  /** {@code ./.}, or half a call whose known half is the reference, such as {@code 0/.}. */
  NO_CALL("it has no call"),
  /** The REF bases are not those of GRCh38 at this locus. */
  REFERENCE_MISMATCH("its REF bases are not those of GRCh38"),
  /** The record failed the laboratory's filters and the reader was told to heed them. */
  FILTERED("it failed a filter"),
  /** A symbolic or missing allele, or more copies than two. */
  UNSUPPORTED_ALLELE("it names an allele that cannot be read there"),
  /**
   * The call is heterozygous, but by the record's allele depths (AD) reads show one allele only.
   */
  READS_CONTRADICT("its reads contradict its genotype"),
  /** Two records at one locus disagree. */
  CONFLICTING_RECORDS("records of it contradict each other");

  private final String words;

  WithheldReason(String words) {
    this.words = words;
  }

  /** As the end of a sentence about a position. */
  public String words() {
    return words;
  }
}
