package org.origami.fhir.inbound;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;

/**
 * An Observation as it came in.
 *
 * @param addresses where it can be referred to, the best first
 * @param container the resource that contains it, or the Observation itself
 */
record Sent(Observation observation, List<Address> addresses, DomainResource container) {
  Sent {
    addresses = List.copyOf(addresses);
  }

  /** Its place, absolute where known; empty where the sender gave none. */
  Optional<Address> place() {
    return addresses.stream().findFirst();
  }
}
