package org.origami.genomics.variant;

import java.util.List;

/**
 * A variant that the patient carries, as the laboratory reported it.
 *
 * <p>Only findings with a final status and the value Present become one; everything else is an
 * {@link UnreadFinding}.
 *
 * @param populationFrequencies LOINC 92821-8; empty where none was sent, which says nothing about
 *     rarity
 */
public record Variant(
    FindingId id,
    Description description,
    Carriage carriage,
    LaboratoryOpinion laboratory,
    List<Fraction> populationFrequencies,
    List<ReadingNote> notes) {
  public Variant {
    populationFrequencies = List.copyOf(populationFrequencies);
    notes = List.copyOf(notes);
    if (description.isEmpty()) {
      throw new IllegalArgumentException("a variant without any description is an unread finding");
    }
  }

  /** Variants identify people, so printing shows the number only. */
  @Override
  public String toString() {
    return "variant " + id.number();
  }
}
