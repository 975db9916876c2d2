package org.origami.genomics.variant;

/**
 * A finding that was sent but is not a carried variant, or could not be read as one.
 *
 * @param field the field that decided it, in the standard's words, such as {@code status} or {@code
 *     component gene studied (LOINC 48018-6)}
 */
public record UnreadFinding(FindingId id, Reason reason, String field) {
  /** Why; each code is stable and stands in the report. */
  public enum Reason {
    VALUE_ABSENT("the laboratory looked for this variant and did not find it"),
    NO_CALL("the laboratory could not make a call"),
    INDETERMINATE("the laboratory's result is indeterminate"),
    VALUE_MISSING("the Observation has no value that says whether the variant is present"),
    VALUE_NOT_UNDERSTOOD("the Observation's value is not one of the standard's answers"),
    STATUS_NOT_FINAL("the Observation is not final yet"),
    CANCELLED("the Observation was cancelled"),
    ENTERED_IN_ERROR("the Observation was entered in error"),
    STATUS_MISSING("the Observation has no status that says it is final"),
    CODE_MISSING("the Observation has no code"),
    NOT_A_VARIANT("the Observation is not a variant"),
    NO_DESCRIPTION("nothing in the Observation says what the variant is"),
    DESCRIPTION_NOT_READ("what the Observation says of the variant could not be read"),
    VARIANT_NOT_FOUND("the Observation points to a variant that was not sent"),
    GENOTYPE_OR_HAPLOTYPE("a genotype or haplotype, which folding does not use"),
    OTHER_PATIENT("the Observation belongs to another patient"),
    PATIENT_NOT_PROVEN(
        "the patient is named by an identifier only, and nothing sent says whose it is"),
    OTHER_FOCUS("the Observation is about somebody or something else than its patient"),
    NOT_GERMLINE("the finding is of a tumour or a fetus and not of what the patient inherited"),
    RESTATED("restated by Origami from a finding of the hospital, which counts instead"),
    SERVER_REMARK("the hospital's server remarked on its own answer, which may lack findings"),
    RESOURCE_NOT_READ("the resource could not be parsed"),
    NOT_A_GENE_RESULT("the Observation is not a result about a gene that guidelines speak of"),
    NOT_AT_A_POSITION("the variant is at no position by which alleles are told apart"),
    GENE_MISSING("the Observation does not say, or not in one voice, which gene it is about"),
    ALLELES_NOT_READ("the alleles in the Observation could not be read"),
    OTHER_COPY_MISSING("the allele of the other copy of the gene was not sent"),
    ALLELIC_STATE_MISSING("the Observation does not say how many copies carry the variant"),
    ASSEMBLY_NOT_READ("the position is not on the assembly that is read, which is GRCh38"),
    PHENOTYPE_NOT_READ("the stated phenotype is none of the standard terms"),
    RESULTS_DISAGREE(
        "another result says something else of the same gene, so that neither is used"),
    OVERRULED("a newer result of the same gene counts instead");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** A plain sentence without a full stop. */
    public String words() {
      return words;
    }
  }
}
