package org.origami.fhir.client;

import java.util.List;
import org.hl7.fhir.r4.model.Observation;

/**
 * Everything the hospital's server holds of a patient that may be a genomic finding.
 *
 * @param patient the absolute reference of the patient
 * @param observations as sent; one that stood on two pages stands here twice
 * @param remarks what the server remarked about the search, such as a parameter it passed over
 */
public record HospitalFindings(
    String patient, List<Observation> observations, List<ServerRemark> remarks) {
  public HospitalFindings {
    observations = List.copyOf(observations);
    remarks = List.copyOf(remarks);
  }

  @Override
  public String toString() {
    return observations.size() + " observations, " + remarks.size() + " remarks";
  }
}
