package org.origami.fhir.cds;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.cds.request.FhirAccess;
import org.origami.fhir.client.PatientId;

/** The calling EHR's own FHIR server, for what its request leaves out. */
public interface EhrChart {
  /** The patient's genomic Observations. */
  List<Resource> genes(FhirAccess access, PatientId patient);

  /** The patient's active prescriptions, with the Medications that they refer to. */
  List<Resource> prescriptions(FhirAccess access, PatientId patient);

  /**
   * The Medications that prescriptions refer to and that are not among them; those that cannot be
   * had are left out, since the rest of the answer does not hang on them.
   */
  List<Resource> medications(FhirAccess access, List<Resource> prescriptions);
}
