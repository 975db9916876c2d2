package org.origami.genomics.hgvs;

import java.util.List;

/** Shorthand for tests: a text that has to be read, or has to be refused. */
final class Readings {
  private static final HgvsReader READER = new HgvsReader();

  private Readings() {}

  static HgvsReading.Read read(String text) {
    return READER
        .read(text)
        .match(
            read -> read,
            refused -> {
              throw new AssertionError("refused: " + text + " " + refused);
            });
  }

  static HgvsReading.Refused refused(String text) {
    return READER
        .read(text)
        .match(
            read -> {
              throw new AssertionError("read: " + text + " as " + read.variant());
            },
            refused -> refused);
  }

  static HgvsVariant variant(String text) {
    return read(text).variant();
  }

  static ProteinChange protein(String text) {
    return variant(text).proteinChange().orElseThrow();
  }

  static NucleotideChange nucleotides(String text) {
    return variant(text).nucleotideChange().orElseThrow();
  }

  static String notes(List<HgvsNote> notes) {
    return String.join(" ", notes.stream().map(HgvsNote::name).toList());
  }
}
