package org.origami.fhir.client;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * Prescriptions as the hospital's server holds them.
 *
 * @param base of the server, to which their relative references belong
 * @param resources MedicationRequests as sent, and the Medications that they point to
 * @param remarks what the server remarked about the search, such as a parameter it passed over
 */
public record HospitalPrescriptions(
    String base, List<Resource> resources, List<ServerRemark> remarks) {
  public HospitalPrescriptions {
    resources = List.copyOf(resources);
    remarks = List.copyOf(remarks);
  }

  @Override
  public String toString() {
    return resources.size() + " resources, " + remarks.size() + " remarks";
  }
}
