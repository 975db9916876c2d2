package org.origami.genomics.hgvs;

import org.origami.genomics.sequence.AminoAcid;

/** A residue of the reference protein with its position, counted from 1: {@code Val50}. */
public record Residue(AminoAcid aminoAcid, int position) {
  public Residue {
    if (position < 1) {
      throw new IllegalArgumentException("positions of a protein start at 1");
    }
  }

  public boolean isStart() {
    return position == 1 && aminoAcid == AminoAcid.METHIONINE;
  }

  @Override
  public String toString() {
    return aminoAcid.code() + position;
  }
}
