package org.origami.fhir.validation;

import java.util.Arrays;

/**
 * The validator's warnings that stand, each with the reason why; docs/fhir-output.md tells them to
 * readers. Every other warning fails a test.
 */
public enum Argued {
  /**
   * The performer of a computation is software, and FHIR R4 lets only people and bodies perform.
   */
  PERFORMER(".*all observations should have a performer.*"),
  /** When the laboratory took the sample is the hospital's to say; a restated variant does not. */
  EFFECTIVE(".*all observations should have an effective\\[x].*"),
  /** Findings are read by gene symbol; a number of HGNC is not made up for it. */
  GENE_SYMBOL(".*should be provided from the value set 'HUGO Gene Nomenclature Committee.*"),
  /** An assembly outside of LOINC's list stays in the sender's words. */
  ASSEMBLY(".*should be provided from the value set 'LL1040-6'.*"),
  /** CPIC's terms outside of LOINC's list, such as an HLA allele's status, stay in words. */
  PHENOTYPE(".*should be provided from the value set 'Genetic Therapeutic Implications'.*"),
  /** LOINC's follow-ups are counselling and testing; other actions are codes of our own. */
  FOLLOW_UP(".*None of the codings provided are in the value set 'LL1037-2'.*"),
  /** A Task that recommends a medication fits the looser profile of a follow-up, too. */
  BOTH_TASKS(".*Found multiple matching profiles for .*followup-recommendation.*");

  private final String message;

  Argued(String message) {
    this.message = message;
  }

  /** Whether a complaint is a warning that stands. An error never does. */
  public static boolean covers(String complaint) {
    return complaint.startsWith("WARNING")
        && Arrays.stream(values()).anyMatch(argued -> complaint.matches("(?s)" + argued.message));
  }
}
