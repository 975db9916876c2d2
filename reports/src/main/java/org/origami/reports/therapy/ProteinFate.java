package org.origami.reports.therapy;

/** What is known of the protein that a variant leads to, as far as a therapy asks. */
public enum ProteinFate {
  DESTABILISED("The variant is expected to destabilise the fold."),
  PERHAPS_DESTABILISED("The model cannot tell whether the variant destabilises the fold."),
  NOT_DESTABILISED(
      "The variant is not expected to destabilise the fold: this rests on the label or guideline,"
          + " not on folding."),
  NOT_KNOWN("Whether the variant destabilises the fold is not known."),
  NOT_IDENTIFIED("Which residue is meant could not be settled, so the fold is not known either."),
  NO_PROTEIN("The variant lets no whole protein be made."),
  SPLICING("The variant lies at a splice site and probably lets no normal protein be made."),
  /** In an intron, silent, or otherwise without an exchanged residue. */
  ELSEWHERE("The variant changes no residue that folding could look at.");

  private final String words;

  ProteinFate(String words) {
    this.words = words;
  }

  /** A plain sentence. */
  public String words() {
    return words;
  }
}
