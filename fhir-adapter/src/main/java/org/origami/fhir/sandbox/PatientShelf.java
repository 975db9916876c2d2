package org.origami.fhir.sandbox;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;

/** The sandbox's patients, read and listed. */
public final class PatientShelf implements IResourceProvider {
  private final SandboxRecords records;

  PatientShelf(SandboxRecords records) {
    this.records = records;
  }

  @Override
  public Class<? extends IBaseResource> getResourceType() {
    return Patient.class;
  }

  @Read
  public Patient read(@IdParam IdType id) {
    var patient = records.patients().get(id.getIdPart());
    if (patient == null) {
      throw new ResourceNotFoundException(id);
    }
    return patient;
  }

  @Search
  public List<Patient> search(@OptionalParam(name = "_id") @Nullable TokenOrListParam ids) {
    return records.patients().values().stream()
        .filter(it -> ids == null || Matching.anyOf(ids, it.getIdPart()))
        .toList();
  }
}
