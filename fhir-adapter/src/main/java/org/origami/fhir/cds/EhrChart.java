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
}
