package org.origami.fhir.door;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Problem;
import org.origami.fhir.door.search.SearchAnswer;
import org.origami.fhir.door.search.SearchReader;
import org.origami.fhir.store.ResourceKey;
import org.origami.fhir.store.StoredType;

/** Read and search of one kind of stored resource. */
public final class StoredResources implements IResourceProvider {
  private final StoredType type;
  private final Class<? extends IBaseResource> model;
  private final SearchAnswer answers;

  public StoredResources(
      StoredType type, Class<? extends IBaseResource> model, SearchAnswer answers) {
    this.type = type;
    this.model = model;
    this.answers = answers;
  }

  @Override
  public Class<? extends IBaseResource> getResourceType() {
    return model;
  }

  @Read
  public IBaseResource read(@IdParam IdType id) {
    if (!ResourceKey.isId(id.getIdPart())) {
      throw unknown();
    }
    return answers
        .read(new ResourceKey(type, id.getIdPart()))
        .orElseThrow(StoredResources::unknown);
  }

  @Search(allowUnknownParams = true)
  public Bundle search(RequestDetails details) {
    return answers.to(
        SearchReader.read(type, details.getParameters()), details.getFhirServerBase());
  }

  private static DoorException unknown() {
    return new DoorException(
        Problem.of(404, IssueType.NOTFOUND, "No resource of this type is stored under this id."));
  }
}
