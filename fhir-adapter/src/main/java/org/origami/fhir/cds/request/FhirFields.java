package org.origami.fhir.cds.request;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Resource;
import tools.jackson.databind.JsonNode;

/** The FHIR inside a request. */
final class FhirFields {
  private final FhirContext fhir;

  FhirFields(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** The resources of the Bundle in a field. */
  List<Resource> bundle(JsonNode value, String path) {
    if (!(resource(value, path) instanceof Bundle bundle)) {
      throw CdsRefusal.NOT_FHIR.at(path);
    }
    return resourcesIn(bundle);
  }

  Prefetched prefetched(JsonFields prefetch, String key) {
    if (prefetch.isNull(key)) {
      return new Prefetched.Empty();
    }
    return prefetch
        .optional(key)
        .map(value -> ofResource(resource(value, prefetch.pathOf(key)), prefetch.pathOf(key)))
        .orElseGet(Prefetched.Missing::new);
  }

  private static Prefetched ofResource(Resource resource, String path) {
    if (resource instanceof OperationOutcome) {
      return new Prefetched.Missing();
    }
    if (!(resource instanceof Bundle bundle)) {
      throw CdsRefusal.NOT_FHIR.at(path);
    }
    var resources = resourcesIn(bundle);
    return isPart(bundle) || resources.stream().anyMatch(FhirFields::isFailure)
        ? new Prefetched.Missing()
        : new Prefetched.Whole(resources);
  }

  /** A next page, or fewer entries than the server counted: neither is all that there is. */
  private static boolean isPart(Bundle bundle) {
    var link = bundle.getLink(Bundle.LINK_NEXT);
    long matches =
        bundle.getEntry().stream()
            .filter(it -> it.getSearch().getMode() != Bundle.SearchEntryMode.INCLUDE)
            .filter(it -> it.getSearch().getMode() != Bundle.SearchEntryMode.OUTCOME)
            .count();
    return link != null || (bundle.hasTotal() && bundle.getTotal() > matches);
  }

  private static boolean isFailure(Resource resource) {
    return resource instanceof OperationOutcome outcome
        && outcome.getIssue().stream()
            .anyMatch(
                issue ->
                    issue.getSeverity() == IssueSeverity.ERROR
                        || issue.getSeverity() == IssueSeverity.FATAL);
  }

  private static List<Resource> resourcesIn(Bundle bundle) {
    var resources = new ArrayList<Resource>();
    for (var entry : bundle.getEntry()) {
      if (entry.getResource() != null) {
        resources.add(entry.getResource());
      }
    }
    return resources;
  }

  /**
   * One odd value in one resource does not make the others unreadable, as when they are pulled; and
   * what was odd is not logged.
   */
  private Resource resource(JsonNode value, String path) {
    if (!value.isObject() || !value.path("resourceType").isString()) {
      throw CdsRefusal.NOT_FHIR.at(path);
    }
    try {
      var parser = fhir.newJsonParser();
      parser.setParserErrorHandler(new LenientErrorHandler(false).setErrorOnInvalidValue(false));
      return (Resource) parser.parseResource(value.toString());
    } catch (DataFormatException | ClassCastException | IllegalArgumentException e) {
      throw CdsRefusal.NOT_FHIR.at(path);
    }
  }
}
