package org.origami.fhir.cds.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of one card.
 *
 * @param acceptedSuggestions those taken; empty where the card was overridden
 * @param reason why it was overridden; empty where nobody said
 * @param commented whether words were written beside it; they stay with the EHR, since they may
 *     name the patient
 */
public record Feedback(
    UUID card,
    Outcome outcome,
    List<UUID> acceptedSuggestions,
    Optional<Reason> reason,
    boolean commented,
    Instant at) {
  public Feedback {
    acceptedSuggestions = List.copyOf(acceptedSuggestions);
    if ((outcome == Outcome.ACCEPTED) == acceptedSuggestions.isEmpty()) {
      throw new IllegalArgumentException("accepted means that a suggestion was taken");
    }
  }

  /** What the prescriber did. */
  public enum Outcome {
    ACCEPTED,
    OVERRIDDEN
  }

  /** A coded reason. */
  public record Reason(String system, String code) {}
}
