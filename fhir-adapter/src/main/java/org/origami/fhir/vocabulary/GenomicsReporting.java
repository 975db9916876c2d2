package org.origami.fhir.vocabulary;

/** Names that HL7 Genomics Reporting gives to profiles, extensions and codes. */
public final class GenomicsReporting {
  /** The release that Origami reads and writes: STU3. */
  public static final String RELEASE = "3.0.0";

  public static final String CANONICAL = "http://hl7.org/fhir/uv/genomics-reporting";

  private static final String DEFINITION = CANONICAL + "/StructureDefinition/";

  public static final String GENOMIC_REPORT = DEFINITION + "genomic-report";
  public static final String VARIANT = DEFINITION + "variant";
  public static final String GENOTYPE = DEFINITION + "genotype";
  public static final String HAPLOTYPE = DEFINITION + "haplotype";
  public static final String MOLECULAR_CONSEQUENCE = DEFINITION + "molecular-consequence";
  public static final String DIAGNOSTIC_IMPLICATION = DEFINITION + "diagnostic-implication";
  public static final String THERAPEUTIC_IMPLICATION = DEFINITION + "therapeutic-implication";

  /** The profile of a Task that proposes what to do with a medication. */
  public static final String MEDICATION_RECOMMENDATION = DEFINITION + "medication-recommendation";

  /** The profile of a Task that proposes what else to do, such as a test. */
  public static final String FOLLOWUP_RECOMMENDATION = DEFINITION + "followup-recommendation";

  /** Leads from a report to a Task. */
  public static final String RECOMMENDED_ACTION = DEFINITION + "recommended-action";

  /** Gives one component of an implication its publication or label. */
  public static final String RELATED_ARTIFACT = DEFINITION + "workflow-relatedArtifactComponent";

  /** Leads from a report or an implication to a RiskAssessment. */
  public static final String GENOMIC_RISK_ASSESSMENT = DEFINITION + "genomic-risk-assessment";

  /** A coded remark on a report. */
  public static final String GENOMIC_REPORT_NOTE = DEFINITION + "genomic-report-note";

  /** What kind of remark an annotation is. */
  public static final String ANNOTATION_CODE = DEFINITION + "annotation-code";

  /** The standard's own kinds of remark. */
  public static final String ANNOTATION_TYPES = CANONICAL + "/CodeSystem/coded-annotation-types-cs";

  public static final String TEST_DISCLAIMER = "test-disclaimer";
  public static final String TEST_METHODOLOGY = "test-methodology";

  /** Codes that wait for a place in LOINC. */
  public static final String TBD_CODES = CANONICAL + "/CodeSystem/tbd-codes-cs";

  public static final String MOLECULAR_CONSEQUENCE_CODE = "molecular-consequence";
  public static final String DIAGNOSTIC_IMPLICATION_CODE = "diagnostic-implication";
  public static final String THERAPEUTIC_IMPLICATION_CODE = "therapeutic-implication";
  public static final String PROTEIN_REFERENCE_SEQUENCE = "protein-ref-seq";
  public static final String FEATURE_CONSEQUENCE = "feature-consequence";
  public static final String CONCLUSION = "conclusion-string";

  /** Every HGVS name is a code of this system. */
  public static final String HGVS = "http://varnomen.hgvs.org";

  public static final String REFSEQ = "http://www.ncbi.nlm.nih.gov/refseq";
  public static final String SEQUENCE_ONTOLOGY = "http://www.sequenceontology.org";
  public static final String MISSENSE_VARIANT = "SO:0001583";

  /** HL7's table of diagnostic services, in which {@link #GENETICS} stands. */
  public static final String DIAGNOSTIC_SERVICE = "http://terminology.hl7.org/CodeSystem/v2-0074";

  public static final String GENETICS = "GE";

  public static final String OBSERVATION_CATEGORY =
      "http://terminology.hl7.org/CodeSystem/observation-category";

  public static final String LABORATORY = "laboratory";

  private GenomicsReporting() {}
}
