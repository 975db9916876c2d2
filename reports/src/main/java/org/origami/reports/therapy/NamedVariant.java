package org.origami.reports.therapy;

import java.util.List;
import org.origami.genomics.hgvs.HgvsChange;

/**
 * A variant that a label, guideline or trial names.
 *
 * @param names the change of the protein, of the transcript, or both
 * @param copies how many of it the source asks for: 1 or 2
 * @param basis such as {@code label}
 */
public record NamedVariant(Answer answer, int copies, List<HgvsChange> names, String basis) {
  /** What the source says of it. */
  public enum Answer {
    RESPONSIVE,
    UNRESPONSIVE
  }

  public NamedVariant {
    names = List.copyOf(names);
    if (names.isEmpty() || copies < 1 || copies > 2) {
      throw new IllegalArgumentException("a named variant has a name and one or two copies");
    }
  }

  boolean isOneOf(List<HgvsChange> changes) {
    return changes.stream().anyMatch(names::contains);
  }
}
