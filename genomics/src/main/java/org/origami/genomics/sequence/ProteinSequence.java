package org.origami.genomics.sequence;

import java.util.Optional;
import java.util.regex.Pattern;

/** The residues of a protein in one-letter code, numbered from 1 as HGVS does. */
public record ProteinSequence(String letters) {
  private static final Pattern FORM = Pattern.compile("[ACDEFGHIKLMNPQRSTVWYUOX]+");

  public ProteinSequence {
    if (!FORM.matcher(letters).matches()) {
      throw new IllegalArgumentException("not a protein sequence in one-letter code");
    }
  }

  public int length() {
    return letters.length();
  }

  /** The residue at a 1-based position; empty where the protein has none there. */
  public Optional<AminoAcid> residueAt(int position) {
    return position >= 1 && position <= letters.length()
        ? AminoAcid.ofLetter(letters.charAt(position - 1))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return letters.length() + " residues";
  }
}
