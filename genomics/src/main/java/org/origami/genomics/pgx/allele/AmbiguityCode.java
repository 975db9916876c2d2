package org.origami.genomics.pgx.allele;

import java.util.Map;
import java.util.Optional;

/** The letters of IUPAC that stand for several bases at one position. */
final class AmbiguityCode {
  private static final Map<String, String> BASES =
      Map.ofEntries(
          Map.entry("R", "AG"),
          Map.entry("Y", "CT"),
          Map.entry("S", "CG"),
          Map.entry("W", "AT"),
          Map.entry("K", "GT"),
          Map.entry("M", "AC"),
          Map.entry("B", "CGT"),
          Map.entry("D", "AGT"),
          Map.entry("H", "ACT"),
          Map.entry("V", "ACG"),
          Map.entry("N", "ACGT"));

  private AmbiguityCode() {}

  /** The bases that a letter stands for; empty where the text is no such letter. */
  static Optional<String> basesOf(String text) {
    return Optional.ofNullable(BASES.get(text));
  }
}
