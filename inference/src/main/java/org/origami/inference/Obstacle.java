package org.origami.inference;

/** Why a flagged variant cannot be assessed; each is a normal clinical outcome, not an error. */
public enum Obstacle {
  PROTEIN_NOT_STATED("neither a protein, a transcript nor a gene was sent with the change"),
  PROTEIN_NOT_KNOWN("its protein is not among the bundled reference proteins"),
  GENE_HAS_SEVERAL_PROTEINS(
      "its gene has several reference proteins and none was named with the change"),
  ISOFORM_NOT_STATED(
      "only its gene was sent, which does not say on which of the gene's proteins the change"
          + " counts"),
  REFERENCE_MISMATCH("the reference protein has another residue at that position"),
  POSITION_OUT_OF_RANGE("the reference protein is shorter than that position"),
  NAMES_DISAGREE("the changes stated for it lead to different residues of one protein"),
  NO_STRUCTURE("no structure of its protein is at hand"),
  RESIDUE_NOT_COVERED("no structure of its protein covers that residue"),
  RESIDUE_UNRESOLVED("the residue's backbone is not resolved in the structure"),
  LOW_CONFIDENCE("the predicted structure is not reliable at that residue"),
  NO_ANSWER("the folding model gives no answer for that residue");

  private final String words;

  Obstacle(String words) {
    this.words = words;
  }

  /** A plain sentence without a full stop. */
  public String words() {
    return words;
  }
}
