package org.origami.genomics.hgvs;

import java.util.List;
import java.util.stream.Collectors;
import org.origami.genomics.sequence.AminoAcid;

/**
 * Where a frameshift leads: {@code ProfsTer23}.
 *
 * @param alternates the first new residue; none where it is not told, several where it is one of
 *     them
 * @param stop the codon of the new stop, counted from the first new residue; unknown where the
 *     frame has none or it is not told
 */
public record NewFrame(List<AminoAcid> alternates, Count stop) {
  static final String ABBREVIATION = "fs";

  public NewFrame {
    alternates = List.copyOf(alternates);
    if (alternates.contains(AminoAcid.STOP) || (stop.isExact() && stop.least() < 2)) {
      throw new IllegalArgumentException("an immediate stop is a nonsense change");
    }
  }

  @Override
  public String toString() {
    String residues = alternates.stream().map(AminoAcid::code).collect(Collectors.joining("^"));
    String first = alternates.size() > 1 ? "(" + residues + ")" : residues;
    return first + ABBREVIATION + AminoAcid.STOP.code() + stop;
  }
}
