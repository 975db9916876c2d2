package org.origami.genomics.hgvs;

import java.util.regex.Pattern;

/**
 * Nucleotides as HGVS writes them: upper case for DNA, lower case for RNA, with the IUPAC codes for
 * uncertain ones.
 */
public record Bases(String letters) {
  private static final Pattern FORM = Pattern.compile("[ACGTBDHKMNRSVWY]+|[acgubdhkmnrsvwy]+");

  public Bases {
    if (!FORM.matcher(letters).matches()) {
      throw new IllegalArgumentException("not nucleotides of one molecule");
    }
  }

  public int length() {
    return letters.length();
  }

  @Override
  public String toString() {
    return letters;
  }
}
