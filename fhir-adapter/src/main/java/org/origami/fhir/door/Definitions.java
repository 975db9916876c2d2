package org.origami.fhir.door;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Problem;

/** What Origami defines itself, for reading: its operations and its codes. */
public final class Definitions implements IResourceProvider {
  private static final Set<String> KNOWN = Set.of("url", "_id", "_format", "_pretty", "_summary");

  private final Class<? extends MetadataResource> model;
  private final List<? extends MetadataResource> definitions;

  public Definitions(
      Class<? extends MetadataResource> model, List<? extends MetadataResource> definitions) {
    this.model = model;
    this.definitions = List.copyOf(definitions);
  }

  @Override
  public Class<? extends IBaseResource> getResourceType() {
    return model;
  }

  @Read
  public IBaseResource read(@IdParam IdType id) {
    return definitions.stream()
        .filter(it -> it.getIdElement().getIdPart().equals(id.getIdPart()))
        .findFirst()
        .map(MetadataResource::copy)
        .orElseThrow(
            () ->
                new DoorException(
                    Problem.of(404, IssueType.NOTFOUND, "Nothing is defined under this id.")));
  }

  @Search(allowUnknownParams = true)
  public Bundle search(RequestDetails details) {
    var given = details.getParameters();
    if (!KNOWN.containsAll(given.keySet())) {
      throw new DoorException(
          Problem.of(
              400,
              IssueType.NOTSUPPORTED,
              "A search parameter is not supported here; supported are url and _id."));
    }
    var url = given.get("url");
    var id = given.get("_id");
    var found =
        definitions.stream()
            .filter(it -> url == null || List.of(url).contains(it.getUrl()))
            .filter(it -> id == null || List.of(id).contains(it.getIdElement().getIdPart()))
            .toList();
    return searchset(found, details.getFhirServerBase());
  }

  private static Bundle searchset(List<? extends MetadataResource> found, String base) {
    var bundle = new Bundle().setType(BundleType.SEARCHSET).setTotal(found.size());
    for (var definition : found) {
      bundle
          .addEntry()
          .setFullUrl(
              base + "/" + definition.fhirType() + "/" + definition.getIdElement().getIdPart())
          .setResource(definition.copy())
          .getSearch()
          .setMode(SearchEntryMode.MATCH);
    }
    return bundle;
  }
}
