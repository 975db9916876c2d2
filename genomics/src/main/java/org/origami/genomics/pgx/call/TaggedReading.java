package org.origami.genomics.pgx.call;

import java.util.List;

/**
 * What two linked positions say.
 *
 * @param alleles one for each copy that has it
 */
record TaggedReading(List<String> alleles, List<String> notes) {
  static final TaggedReading NOTHING = new TaggedReading(List.of(), List.of());

  private static final String MARKER_ONLY =
      "The position that has the effect is missing; the linked one speaks for it and should be"
          + " confirmed.";
  private static final String DISAGREE =
      "The two linked positions disagree; the one that has the effect decides.";

  static TaggedReading markerOnly(List<String> alleles) {
    return new TaggedReading(alleles, alleles.isEmpty() ? List.of() : List.of(MARKER_ONLY));
  }

  static TaggedReading disagree(List<String> alleles) {
    return new TaggedReading(alleles, List.of(DISAGREE));
  }

  static TaggedReading plain(List<String> alleles) {
    return new TaggedReading(alleles, List.of());
  }
}
