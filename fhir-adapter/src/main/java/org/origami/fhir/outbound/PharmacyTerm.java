package org.origami.fhir.outbound;

import java.util.Locale;

/** The concepts of Origami's pharmacy code system that are not the names of a core type. */
enum PharmacyTerm {
  MEDICATION_GUIDANCE("Medication guidance", "What a patient's genes mean for medicines."),
  CONCLUDED_BY_ORIGAMI(
      "concluded by Origami", "Not a laboratory's result: made from one by published guidelines."),
  PHENOTYPE("Phenotype of the gene", "CPIC's standard term, as it follows from the alleles."),
  ACTIVITY_SCORE("Activity score of the gene", "As CPIC adds it up from its alleles' values."),
  ACTION("Action", "What the guideline asks for, as a code."),
  ALTERNATIVE("Medicine to consider instead", "A medicine that the guideline names."),
  GENE_TO_TEST("Gene to test", "The guideline needs it, and it is not known well enough."),
  URGENCY("Urgency", "How much a prescriber is to be interrupted."),
  RULE("Rule that led to the phenotype", "Which rule of which table was used."),
  OPEN_GENE("gene that would refine the advice", "It is not known well enough."),
  GUIDANCE_NOTE("remark on the advice", "What a reader has to know besides."),
  PRESCRIPTION_NOT_READ("prescription not read", "What was prescribed and could not be looked up.");

  private final String display;
  private final String definition;

  PharmacyTerm(String display, String definition) {
    this.display = display;
    this.definition = definition;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String display() {
    return display;
  }

  String definition() {
    return definition;
  }
}
