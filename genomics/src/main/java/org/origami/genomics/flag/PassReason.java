package org.origami.genomics.flag;

/** Why folding inference was not asked about a variant. */
public enum PassReason {
  LABORATORY_BENIGN("the laboratory calls it benign or likely benign", false),
  COMMON("a population frequency sent for it is at least 1 %", false),
  NONSENSE(
      "it ends the protein early: loss of function is likely unless it lies near the end, folding"
          + " does not apply",
      true),
  FRAMESHIFT(
      "it shifts the reading frame: loss of function is likely unless it lies near the end, folding"
          + " does not apply",
      true),
  START_LOSS("it removes the start codon: folding does not apply", true),
  STOP_LOSS("it extends the protein: folding of the reference does not apply", false),
  SPLICE(
      "it lies at a canonical splice site: loss of function is likely, folding does not apply",
      true),
  INTRONIC("it lies in an intron: folding does not apply", false),
  UNTRANSLATED("it lies in an untranslated region: folding does not apply", false),
  SYNONYMOUS("it leaves the protein's sequence unchanged", false),
  IN_FRAME_INDEL(
      "it inserts, deletes or duplicates residues: the model answers substitutions only", false),
  COPY_NUMBER_OR_STRUCTURAL("a copy number or structural change: folding does not apply", false),
  NO_PROTEIN("no protein is made: loss of function is plain, folding does not apply", true),
  NON_CODING("it lies outside of protein-coding sequence: folding does not apply", false),
  NO_PROTEIN_CHANGE_STATED(
      "no protein change that can be read was sent, and none is derived here", false),
  PROTEIN_CHANGE_UNKNOWN("the laboratory states the protein change as unknown", false),
  SEVERAL_CHANGES("it states several protein changes at once", false),
  NON_STANDARD_RESIDUE("it exchanges a residue that the model does not know", false);

  private final String words;
  private final boolean lossOfFunction;

  PassReason(String words, boolean lossOfFunction) {
    this.words = words;
    this.lossOfFunction = lossOfFunction;
  }

  public String words() {
    return words;
  }

  /** Whether the kind of variant alone makes loss of function plain or likely. */
  public boolean lossOfFunction() {
    return lossOfFunction;
  }
}
