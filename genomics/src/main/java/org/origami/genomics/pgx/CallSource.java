package org.origami.genomics.pgx;

/** Where a call comes from. */
public enum CallSource {
  /** Origami's caller, from a VCF or from variants of the hospital. */
  GENOTYPES,
  /** A caller of the site's own, by an outside call file. */
  OUTSIDE_CALL,
  /** A diplotype or haplotypes that the laboratory reported as FHIR. */
  LABORATORY
}
