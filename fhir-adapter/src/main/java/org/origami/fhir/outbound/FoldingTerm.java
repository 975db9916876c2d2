package org.origami.fhir.outbound;

import java.util.Locale;

/** The concepts of Origami's own code system that are not the names of a core type. */
enum FoldingTerm {
  FOLDING_STATUS("Folding assessment status", "What folding inference could do with the variant."),
  ASSESSED("assessed", "The folding model was asked and answered."),
  NOT_ASSESSABLE("not assessable", "The variant was flagged, but the model could not be asked."),
  PASSED_OVER("passed over", "Folding inference does not apply or was not called for."),
  STATUS_REASON("Reason for the status", "Why the variant has its folding assessment status."),
  LABORATORY_SIGNIFICANCE(
      "Clinical significance as stated by the laboratory",
      "Restated from what was sent; it is not a conclusion of Origami."),
  LABORATORY_PHENOTYPE(
      "Phenotype as stated by the laboratory",
      "Restated from what was sent; it is not a conclusion of Origami."),
  DELTA_DELTA_G(
      "Predicted change of folding free energy (ΔΔG)",
      "ΔG of folding of the variant minus that of the reference protein; positive destabilises."),
  DELTA_DELTA_G_SD(
      "Predictive standard deviation of ΔΔG", "Calibrated on proteins held out of training."),
  DELTA_DELTA_G_INTERVAL(
      "Central 80 % interval of ΔΔG", "Holds the measured value in 80 % of cases."),
  PROBABILITY_DESTABILISED(
      "Probability that ΔΔG exceeds 1 kcal/mol",
      "A statement on the stability of the fold, not on disease."),
  FOLDING_RISK("Folding risk", "How strongly the substitution is expected to unsettle the fold."),
  FOLD_DESTABILISED("the fold is destabilised by more than 1 kcal/mol", "The outcome predicted."),
  MECHANISM_FACTOR("Mechanism factor", "What the substitution changes in the structure."),
  RELATIVE_ACCESSIBILITY(
      "Relative solvent accessibility of the residue", "0 is buried, 1 is exposed."),
  NEIGHBOURS("Neighbouring residues within 10 Å", "Counted between Cβ atoms."),
  PHI("Backbone torsion φ", "At the residue, in degrees."),
  PSI("Backbone torsion ψ", "At the residue, in degrees."),
  SECONDARY_STRUCTURE("Secondary structure at the residue", "As read from the structure."),
  STRUCTURE_USED("Structure used", "The structure of the reference protein that was folded on."),
  STRUCTURE_EXPERIMENTAL("experimental structure", "Measured, and deposited in the PDB."),
  STRUCTURE_PREDICTED("predicted structure", "Predicted from the sequence."),
  STRUCTURE_ENTRY("Entry of the structure", "Such as a PDB identifier."),
  STRUCTURE_CHAIN("Chain of the structure", "As its entry names it."),
  STRUCTURE_FILE(
      "File of the structure", "The site's own file and its SHA-256; absent where it is bundled."),
  STRUCTURE_CONFIDENCE(
      "Confidence of the predicted structure (pLDDT)",
      "Of the predictor in the residue, from 0 to 100; absent where the structure was measured."),
  STRUCTURE_RESIDUES(
      "Residues of the protein in the structure",
      "First and last position on the reference protein."),
  FOLDING_MODEL("Folding model", "Name, version and SHA-256 of the model file."),
  FOLDING_INFERENCE(
      "folding stability inference",
      "A graph network over the reference protein's backbone predicts ΔΔG for a substitution."),
  UNREAD_FINDING("finding not read", "What was sent and is not a carried variant, and why."),
  READING_NOTE("remark on the reading", "A field that could not be read, or a form tolerated."),
  ALSO_SENT("also sent", "What was sent beyond the one value that the profile has a place for."),
  RESTATED("restated from the hospital", "The hospital's own Observation is the original."),
  TARGET_NOTE("remark on the protein", "How the sender's name was led to the reference protein."),
  LIMIT("limit of the assessment", "What the assessment does not see."),
  VARIANT_CONDITION(
      "Condition on the variant", "Whether the variant meets what a therapy asks of it."),
  CONDITION_REASON("Reason for the answer", "Why a therapy's condition is met, not met or open."),
  PROTEIN_FATE("Protein of the variant", "What is known of the protein that the variant leads to."),
  THERAPY_MECHANISM("How the medicine acts", "As its label or the literature describes it."),
  THERAPY_STATUS("Status of the medicine for this use", "What an agency says of it."),
  EXECUTION_PROVIDER("execution provider", "What executed the folding model."),
  CPU("CPU", "Executed on the processor."),
  CUDA("CUDA", "Executed on an NVIDIA GPU."),
  RECORDED("recorded answers", "Answers recorded before, in tests."),
  FLOATING_POINT_OPERATIONS(
      "Floating-point operations", "Estimated from the model card's cost per residue."),
  WALL_TIME("Wall time of the model runs", "0 when every answer was remembered."),
  PROTEINS_FOLDED("Proteins folded", "Structures passed through the model."),
  PROTEINS_REMEMBERED("Proteins remembered", "Structures whose answers were in the cache."),
  RESIDUES_FOLDED("Residues folded", "Residues passed through the model, without padding.");

  private final String display;
  private final String definition;

  FoldingTerm(String display, String definition) {
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
