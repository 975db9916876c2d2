package org.origami.genomics.pgx;

/**
 * A remark on a call, by a code that programs read.
 *
 * @param words one plain sentence without patient data
 */
public record CallNote(Kind kind, String words) {
  /** What the remark is about. */
  public enum Kind {
    /** Several diplotypes fit. */
    AMBIGUOUS,
    /** Unphased: another diplotype, not shown, cannot be excluded. */
    PHASE_UNKNOWN,
    MISSING_POSITIONS,
    /** Positions were sent that cannot be used, and why. */
    POSITION_WITHHELD,
    /** Alleles that change the function may be there, since their positions have no genotype. */
    ALLELES_NOT_EXCLUDED,
    /** A base at a defined position that no allele of the table has. */
    UNDOCUMENTED_VARIATION,
    /** The reference allele is told by the absence of the variants that were tested. */
    REFERENCE_BY_ABSENCE,
    /** A call of another source was set aside for this one. */
    OVERRULED,
    /** A stated phenotype or activity score is not the one that the stated alleles give. */
    STATED_DIFFERS,
    /** Something was sent about the gene that cannot be used, and why. */
    NOT_USED,
    /** An allele whose function nobody has assigned, so that no phenotype follows from it. */
    FUNCTION_NOT_ASSIGNED,
    OTHER
  }
}
