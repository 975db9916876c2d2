package org.origami.fhir.inbound;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.fhir.vocabulary.Loinc;

/** The components that are read, each by the code that HL7 Genomics Reporting gives it. */
enum ComponentCode {
  GENE("gene studied", Loinc.GENE_STUDIED),
  CODING_HGVS("coding HGVS", Loinc.CODING_HGVS),
  PROTEIN_HGVS("protein HGVS", Loinc.PROTEIN_HGVS),
  GENOMIC_HGVS("genomic HGVS", Loinc.GENOMIC_HGVS),
  VARIATION_CODE("variation code", Loinc.VARIATION_CODE),
  DBSNP("dbSNP", Loinc.DBSNP),
  ISCN("cytogenomic nomenclature", Loinc.ISCN),
  GENOMIC_REFERENCE("genomic reference sequence", Loinc.GENOMIC_REFERENCE),
  TRANSCRIPT_REFERENCE("transcript reference sequence", Loinc.TRANSCRIPT_REFERENCE),
  PROTEIN_REFERENCE("protein reference sequence", "protein-ref-seq"),
  ASSEMBLY("assembly", Loinc.ASSEMBLY),
  REFERENCE_ALLELE("reference allele", Loinc.REFERENCE_ALLELE),
  ALTERNATE_ALLELE("alternate allele", Loinc.ALTERNATE_ALLELE),
  EXACT_START_END("exact start-end", Loinc.EXACT_START_END),
  INNER_START_END("inner start-end", Loinc.INNER_START_END),
  OUTER_START_END("outer start-end", Loinc.OUTER_START_END),
  COORDINATE_SYSTEM("coordinate system", Loinc.COORDINATE_SYSTEM),
  CHANGE_TYPE("DNA change type", Loinc.DNA_CHANGE_TYPE),
  AMINO_ACID_CHANGE_TYPE("amino acid change type", Loinc.AMINO_ACID_CHANGE_TYPE),
  FEATURE_CONSEQUENCE("feature consequence", "feature-consequence"),
  // STU2 put the consequence on the variant itself, by the name of today's Observation.
  STU2_CONSEQUENCE("molecular consequence", "molecular-consequence"),
  ALLELIC_STATE("allelic state", Loinc.ALLELIC_STATE),
  SOURCE_CLASS("genomic source class", Loinc.SOURCE_CLASS),
  COPY_NUMBER("copy number", Loinc.COPY_NUMBER),
  SAMPLE_FREQUENCY("sample allelic frequency", Loinc.SAMPLE_ALLELIC_FREQUENCY),
  POPULATION_FREQUENCY("population allele frequency", Loinc.POPULATION_FREQUENCY),
  SIGNIFICANCE("clinical significance", Loinc.CLINICAL_SIGNIFICANCE),
  PHENOTYPE("predicted phenotype", Loinc.PREDICTED_PHENOTYPE),
  METABOLISM("effect on drug metabolism", Loinc.MEDICATION_METABOLISM),
  IMPLICATION("therapeutic implication", GenomicsReporting.THERAPEUTIC_IMPLICATION_CODE);

  /** The component's name by itself, for senders that give no code. */
  private final String label;

  private final String code;

  ComponentCode(String label, String code) {
    this.label = label;
    this.code = code;
  }

  boolean names(CodeableConcept concept) {
    return CodeMatch.matches(concept, List.of(code), label);
  }

  /** The field as a reader of the report sees it. */
  String field() {
    return Character.isDigit(code.charAt(0)) ? label + " (LOINC " + code + ")" : label;
  }
}
