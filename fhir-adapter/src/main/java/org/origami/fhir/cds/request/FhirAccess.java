package org.origami.fhir.cds.request;

import java.net.URI;
import java.util.Optional;

/**
 * The way to the calling EHR's own FHIR server.
 *
 * @param token that the EHR gave for this one call; empty where its server asks for none
 * @param expired whether the EHR itself says that the token's time is over
 */
public record FhirAccess(URI server, Optional<String> token, boolean expired) {
  /** The token opens a patient's record. */
  @Override
  public String toString() {
    return "FHIR access";
  }
}
