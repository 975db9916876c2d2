package org.origami.genomics.flag;

/** Why a variant goes to folding inference. */
public enum FlagReason {
  MISSENSE("it exchanges one residue of the protein for another"),
  OTHER_EFFECT_ELSEWHERE("another name sent for it says something other than missense"),
  LABORATORY_PATHOGENIC("the laboratory calls it pathogenic or likely pathogenic"),
  LABORATORY_UNCERTAIN("the laboratory calls its significance uncertain"),
  LABORATORY_OTHER("the laboratory's conclusion is none of the five standard terms"),
  LABORATORY_SILENT("the laboratory states no significance"),
  BENIGN_ASKED_FOR("the laboratory calls it benign, and benign variants were asked for"),
  COMMON_ASKED_FOR("it is common in a population, and common variants were asked for"),
  COMMON_BUT_PATHOGENIC("it is common in a population, but the laboratory calls it pathogenic"),
  FREQUENCY_BELOW_COMMON("every population frequency sent lies below 1 %"),
  FREQUENCY_NOT_STATED("no population frequency was sent");

  private final String words;

  FlagReason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
