package org.origami.fhir.cli;

import java.net.URI;
import org.origami.fhir.client.AccessTokens;
import org.origami.fhir.client.HospitalFhirClient;
import org.origami.fhir.client.HospitalFindings;
import org.origami.fhir.client.HospitalSettings;
import org.origami.fhir.client.PatientId;

/** A hospital's server as it was named on the command line; it is asked without a token. */
record HospitalServer(HospitalSettings settings) {

  static HospitalServer at(String base) {
    try {
      return new HospitalServer(HospitalSettings.usual(URI.create(base)));
    } catch (IllegalArgumentException e) {
      throw new BadInputException("--hospital: not the address of a FHIR server");
    }
  }

  HospitalFindings pull(PatientId patient) {
    try (var client = new HospitalFhirClient(settings, AccessTokens.NONE)) {
      return client.findingsOf(patient);
    }
  }
}
