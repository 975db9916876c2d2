package org.origami.fhir.report;

import java.time.Instant;
import java.util.Optional;
import org.origami.fhir.client.HospitalFindings;
import org.origami.fhir.client.PatientId;

/** Where the findings of a patient are pulled from. */
@FunctionalInterface
public interface Hospital {
  /** For a server that only takes findings that are sent along. */
  Hospital NONE =
      (patient, since) -> {
        throw new NoHospitalException();
      };

  /**
   * Everything that may be a genomic finding of the patient.
   *
   * @param since only what was changed at or after it; empty for everything
   */
  HospitalFindings pull(PatientId patient, Optional<Instant> since);
}
