package org.origami.fhir.client;

import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.fhir.vocabulary.Loinc;

/** How a patient's genomic Observations are picked out of all of the patient's Observations. */
public enum SearchBy {
  /** By their codes, whatever the code system: the usual way. */
  CODE(
      "code",
      String.join(
          ",",
          Loinc.VARIANT,
          Loinc.GENOTYPE,
          Loinc.HAPLOTYPE,
          Loinc.CLINICAL_SIGNIFICANCE,
          GenomicsReporting.DIAGNOSTIC_IMPLICATION_CODE,
          GenomicsReporting.MOLECULAR_CONSEQUENCE_CODE)),
  /** By the category Genetics, for servers that hold local codes. */
  CATEGORY("category", GenomicsReporting.DIAGNOSTIC_SERVICE + "|" + GenomicsReporting.GENETICS),
  /** Not at all: everything is pulled, and what is no variant is an unread finding. */
  NOTHING("", "");

  /** Genotypes, haplotypes, variants, and the ways in which laboratories state a phenotype. */
  private static final String GENE_CODES =
      String.join(
          ",",
          Loinc.GENOTYPE,
          Loinc.HAPLOTYPE,
          Loinc.VARIANT,
          GenomicsReporting.THERAPEUTIC_IMPLICATION_CODE,
          Loinc.MEDICATION_METABOLISM,
          Loinc.CYP2C19_ACTIVITY,
          Loinc.CYP2C9_ACTIVITY,
          Loinc.CYP2D6_ACTIVITY,
          Loinc.DPYD_ACTIVITY,
          Loinc.TPMT_ACTIVITY);

  private final String parameter;
  private final String tokens;

  SearchBy(String parameter, String tokens) {
    this.parameter = parameter;
    this.tokens = tokens;
  }

  /** The name of the search parameter; empty where none is used. */
  String parameter() {
    return parameter;
  }

  /** Its value before escaping. */
  String tokens() {
    return tokens;
  }

  /** Its value before escaping, where results about pharmacogenes are wanted. */
  String geneTokens() {
    return this == CODE ? GENE_CODES : tokens;
  }

  /**
   * The part of a search that picks out results about pharmacogenes, not escaped: for EHRs that run
   * the search themselves. Empty where nothing is picked out.
   */
  public String geneQuery() {
    return parameter.isEmpty() ? "" : parameter + "=" + geneTokens();
  }
}
