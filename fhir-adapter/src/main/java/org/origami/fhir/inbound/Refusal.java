package org.origami.fhir.inbound;

import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.UnreadFinding;

/** Why an Observation is not read as a carried variant, before it has its number. */
record Refusal(UnreadFinding.Reason reason, String field) {
  UnreadFinding numbered(FindingId id) {
    return new UnreadFinding(id, reason, field);
  }
}
