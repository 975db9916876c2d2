package org.origami.genomics.variant;

/** Where in the body the variant arose; LOINC 48002-0. */
public enum SourceClass {
  GERMLINE,
  SOMATIC,
  FETAL,
  LIKELY_GERMLINE,
  LIKELY_SOMATIC,
  LIKELY_FETAL,
  UNKNOWN_GENOMIC_ORIGIN,
  DE_NOVO,
  NOT_STATED
}
