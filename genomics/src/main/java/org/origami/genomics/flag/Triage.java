package org.origami.genomics.flag;

import java.util.List;

/** Every variant of a case, on one side or the other. */
public record Triage(List<FlaggedVariant> flagged, List<PassedOver> passedOver) {
  public Triage {
    flagged = List.copyOf(flagged);
    passedOver = List.copyOf(passedOver);
  }
}
