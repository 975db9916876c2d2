package org.origami.genomics.sequence;

import java.util.Optional;
import java.util.regex.Pattern;

/** An approved gene symbol (HGNC), such as {@code TTR} or {@code HLA-B}. */
public record GeneSymbol(String value) implements Comparable<GeneSymbol> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9@_.-]{0,31}");

  public GeneSymbol {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not in the form of a gene symbol");
    }
  }

  /** Empty where the text is not in the form of a gene symbol. */
  public static Optional<GeneSymbol> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new GeneSymbol(text)) : Optional.empty();
  }

  @Override
  public int compareTo(GeneSymbol other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
