package org.origami.fhir.sandbox;

import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.IncludeParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.jspecify.annotations.Nullable;

/** The sandbox's prescriptions, read and searched. */
public final class PrescriptionShelf implements IResourceProvider {
  private final SandboxRecords records;

  PrescriptionShelf(SandboxRecords records) {
    this.records = records;
  }

  @Override
  public Class<? extends IBaseResource> getResourceType() {
    return MedicationRequest.class;
  }

  @Read
  public MedicationRequest read(@IdParam IdType id) {
    var prescription = records.prescriptions().get(id.getIdPart());
    if (prescription == null) {
      throw new ResourceNotFoundException(id);
    }
    return prescription;
  }

  /** Medications that are resources of their own come along where they are asked for. */
  @Search
  public List<MedicationRequest> search(
      @OptionalParam(name = "patient") @Nullable ReferenceOrListParam patients,
      @OptionalParam(name = "status") @Nullable TokenOrListParam statuses,
      @OptionalParam(name = "_id") @Nullable TokenOrListParam ids,
      @IncludeParam(allow = "MedicationRequest:medication") @Nullable Set<Include> includes) {
    return records.prescriptions().values().stream()
        .filter(it -> patients == null || Matching.anyOf(patients, it.getSubject()))
        .filter(it -> statuses == null || Matching.anyOf(statuses, it.getStatus().toCode()))
        .filter(it -> ids == null || Matching.anyOf(ids, it.getIdPart()))
        .map(it -> includes == null || includes.isEmpty() ? it : records.withMedication(it))
        .toList();
  }
}
