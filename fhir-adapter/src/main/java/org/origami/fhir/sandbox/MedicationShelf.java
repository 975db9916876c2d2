package org.origami.fhir.sandbox;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Medication;

/** The sandbox's medications, read. */
public final class MedicationShelf implements IResourceProvider {
  private final SandboxRecords records;

  MedicationShelf(SandboxRecords records) {
    this.records = records;
  }

  @Override
  public Class<? extends IBaseResource> getResourceType() {
    return Medication.class;
  }

  @Read
  public Medication read(@IdParam IdType id) {
    var medication = records.medications().get(id.getIdPart());
    if (medication == null) {
      throw new ResourceNotFoundException(id);
    }
    return medication;
  }
}
