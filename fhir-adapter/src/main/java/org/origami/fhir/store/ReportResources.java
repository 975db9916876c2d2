package org.origami.fhir.store;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.store.StoreException.Failure;

/**
 * A report's own resources as they are stored: each with an id, and with references among them that
 * hold on this server ({@code Observation/7} in place of {@code urn:uuid:…}). The given bundle is
 * left as it was.
 */
final class ReportResources {
  private static final String URN_UUID = "urn:uuid:";

  private final FhirContext fhir;

  ReportResources(FhirContext fhir) {
    this.fhir = fhir;
  }

  List<Resource> of(Bundle bundle, Instant storedAt) {
    var entries = bundle.copy().getEntry();
    var kept = entries.stream().filter(ReportResources::isKept).toList();
    if (kept.stream().filter(ReportResources::isReport).count() != 1) {
      throw new StoreException(Failure.NOT_A_REPORT, "");
    }
    kept.forEach(entry -> stamp(entry.getResource(), storedAt));
    var local = localReferences(entries);
    return kept.stream().map(entry -> resolved(entry.getResource(), local)).toList();
  }

  private static boolean isKept(BundleEntryComponent entry) {
    return entry.hasResource() && StoredType.parse(entry.getResource().fhirType()).isPresent();
  }

  private static boolean isReport(BundleEntryComponent entry) {
    return entry.getResource() instanceof DiagnosticReport;
  }

  private static void stamp(Resource resource, Instant storedAt) {
    resource.setId(idOf(resource).orElseGet(() -> UUID.randomUUID().toString()));
    resource.getMeta().setVersionId("1").setLastUpdated(Date.from(storedAt));
  }

  /** The id it came with; HAPI's parser makes {@code urn:uuid:…} one, of which the UUID is kept. */
  private static Optional<String> idOf(Resource resource) {
    return Optional.ofNullable(resource.getIdElement().getIdPart())
        .map(id -> id.startsWith(URN_UUID) ? id.substring(URN_UUID.length()) : id)
        .filter(ResourceKey::isId);
  }

  /** What an entry is called inside the bundle, and what it is called once stored. */
  private static Map<String, String> localReferences(List<BundleEntryComponent> entries) {
    var local = new HashMap<String, String>();
    for (var entry : entries) {
      var resource = entry.getResource();
      if (entry.hasFullUrl() && resource != null && isLocal(entry)) {
        idOf(resource)
            .ifPresent(id -> local.put(entry.getFullUrl(), resource.fhirType() + "/" + id));
      }
    }
    return local;
  }

  /** A patient's absolute URL is who the patient is: only a URN inside the bundle gives way. */
  private static boolean isLocal(BundleEntryComponent entry) {
    var isUrn = entry.getFullUrl().startsWith("urn:");
    return isKept(entry)
        || (entry.getResource() instanceof Patient patient && isUrn && hasOwnId(patient));
  }

  private static boolean hasOwnId(Patient patient) {
    var id = patient.getIdElement().getIdPart();
    return id != null && ResourceKey.isId(id);
  }

  private Resource resolved(Resource resource, Map<String, String> local) {
    for (var found : fhir.newTerser().getAllResourceReferences(resource)) {
      var reference = (Reference) found.getResourceReference();
      var target = local.get(reference.getReference());
      if (target != null) {
        reference.setReference(target).setResource(null);
      }
    }
    return resource;
  }
}
