package org.origami.fhir.sandbox;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.jspecify.annotations.Nullable;

/** The sandbox's laboratory findings, read and searched. */
public final class ObservationShelf implements IResourceProvider {
  private final SandboxRecords records;

  ObservationShelf(SandboxRecords records) {
    this.records = records;
  }

  @Override
  public Class<? extends IBaseResource> getResourceType() {
    return Observation.class;
  }

  @Read
  public Observation read(@IdParam IdType id) {
    var observation = records.observations().get(id.getIdPart());
    if (observation == null) {
      throw new ResourceNotFoundException(id);
    }
    return observation;
  }

  /** A criterion that was not sent holds for everything. */
  @Search
  public List<Observation> search(
      @OptionalParam(name = "patient") @Nullable ReferenceOrListParam patients,
      @OptionalParam(name = "subject") @Nullable ReferenceOrListParam subjects,
      @OptionalParam(name = "category") @Nullable TokenOrListParam categories,
      @OptionalParam(name = "code") @Nullable TokenOrListParam codes,
      @OptionalParam(name = "status") @Nullable TokenOrListParam statuses,
      @OptionalParam(name = "_id") @Nullable TokenOrListParam ids,
      @OptionalParam(name = "_lastUpdated") @Nullable DateRangeParam updated) {
    return records.all().stream()
        .filter(it -> patients == null || Matching.anyOf(patients, it.getSubject()))
        .filter(it -> subjects == null || Matching.anyOf(subjects, it.getSubject()))
        .filter(it -> categories == null || Matching.anyOf(categories, it.getCategory()))
        .filter(it -> codes == null || Matching.anyOf(codes, List.of(it.getCode())))
        .filter(it -> statuses == null || Matching.anyOf(statuses, it.getStatus().toCode()))
        .filter(it -> ids == null || Matching.anyOf(ids, it.getIdPart()))
        .filter(it -> updated == null || Matching.within(updated, lastUpdated(it)))
        .toList();
  }

  private static Instant lastUpdated(Observation observation) {
    return observation.getMeta().getLastUpdated().toInstant();
  }
}
