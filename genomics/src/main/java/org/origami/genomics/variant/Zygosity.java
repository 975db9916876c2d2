package org.origami.genomics.variant;

/** How many copies carry the variant; FHIR's allelic state, LOINC 53034-5. */
public enum Zygosity {
  HETEROZYGOUS,
  HOMOZYGOUS,
  HEMIZYGOUS,
  HETEROPLASMIC,
  HOMOPLASMIC,
  /** The sender gave none; never read as heterozygous. */
  NOT_STATED
}
