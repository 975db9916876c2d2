package org.origami.genomics.hgvs;

import org.origami.genomics.sequence.AminoAcid;

/**
 * Where a frameshift leads: {@code ProfsTer23}.
 *
 * @param alternate the first new residue; {@link AminoAcid#UNKNOWN} where it is not told
 * @param stop the codon of the new stop, counted from the first new residue; {@code ?} if none
 */
public record NewFrame(AminoAcid alternate, Count stop) {
  static final String ABBREVIATION = "fs";

  public NewFrame {
    if (alternate == AminoAcid.STOP || (stop.isExact() && stop.least() < 2)) {
      throw new IllegalArgumentException("an immediate stop is a nonsense change");
    }
  }

  @Override
  public String toString() {
    String residue = alternate == AminoAcid.UNKNOWN ? "" : alternate.code();
    return residue + ABBREVIATION + AminoAcid.STOP.code() + stop;
  }
}
