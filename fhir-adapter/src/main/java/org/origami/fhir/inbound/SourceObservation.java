package org.origami.fhir.inbound;

import java.util.List;

/**
 * Where a finding came from.
 *
 * @param reference the Observation, absolute where its address was known
 * @param joined the implications and consequences that were read into it, in the same form
 */
public record SourceObservation(String reference, List<String> joined) {
  public SourceObservation {
    joined = List.copyOf(joined);
    if (reference.isBlank()) {
      throw new IllegalArgumentException("a source has a reference");
    }
  }

  /** References identify the patient's resources, so printing shows none. */
  @Override
  public String toString() {
    return "[source of a finding]";
  }
}
