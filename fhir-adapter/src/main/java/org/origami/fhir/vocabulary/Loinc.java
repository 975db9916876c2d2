package org.origami.fhir.vocabulary;

/** LOINC codes of HL7 Genomics Reporting, as its profiles use them. */
public final class Loinc {
  public static final String SYSTEM = "http://loinc.org";

  public static final String VARIANT = "69548-6";
  public static final String GENOTYPE = "84413-4";
  public static final String HAPLOTYPE = "84414-2";
  public static final String GENOMIC_REPORT = "51969-4";
  public static final String OVERALL_INTERPRETATION = "51968-6";
  public static final String REGION_STUDIED = "53041-0";
  public static final String SEQUENCE_PHASE = "82120-7";
  public static final String MICROSATELLITE_INSTABILITY = "81695-9";
  public static final String TUMOR_MUTATION_BURDEN = "94076-7";

  public static final String GENE_STUDIED = "48018-6";
  public static final String CODING_HGVS = "48004-6";
  public static final String PROTEIN_HGVS = "48005-3";
  public static final String GENOMIC_HGVS = "81290-9";
  public static final String ISCN = "81291-7";
  public static final String VARIATION_CODE = "81252-9";
  public static final String DBSNP = "81255-2";
  public static final String GENOMIC_REFERENCE = "48013-7";
  public static final String TRANSCRIPT_REFERENCE = "51958-7";
  public static final String ASSEMBLY = "62374-4";
  public static final String REFERENCE_ALLELE = "69547-8";
  public static final String ALTERNATE_ALLELE = "69551-0";
  public static final String EXACT_START_END = "81254-5";
  public static final String INNER_START_END = "81302-2";
  public static final String OUTER_START_END = "81301-4";
  public static final String COORDINATE_SYSTEM = "92822-6";
  public static final String ALLELIC_STATE = "53034-5";
  public static final String SOURCE_CLASS = "48002-0";
  public static final String COPY_NUMBER = "82155-3";
  public static final String SAMPLE_ALLELIC_FREQUENCY = "81258-6";
  public static final String POPULATION_FREQUENCY = "92821-8";
  public static final String DNA_CHANGE_TYPE = "48019-4";
  public static final String AMINO_ACID_CHANGE_TYPE = "48006-1";
  public static final String CLINICAL_SIGNIFICANCE = "53037-8";
  public static final String PREDICTED_PHENOTYPE = "81259-4";
  public static final String MEDICATION_ASSESSED = "51963-7";
  public static final String EVIDENCE_LEVEL = "93044-6";

  /** Genetic variation's effect on drug metabolism, and on drug efficacy: the guide's first way. */
  public static final String MEDICATION_METABOLISM = "53040-2";

  public static final String MEDICATION_EFFICACY = "51961-1";

  /** Gene product metabolic activity interpretation, each of its gene. */
  public static final String TPMT_ACTIVITY = "79713-4";

  public static final String CYP2C19_ACTIVITY = "79714-2";
  public static final String CYP2D6_ACTIVITY = "79715-9";
  public static final String CYP2C9_ACTIVITY = "79716-7";
  public static final String DPYD_ACTIVITY = "79719-1";

  private Loinc() {}
}
