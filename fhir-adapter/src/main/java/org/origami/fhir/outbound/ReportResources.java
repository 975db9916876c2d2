package org.origami.fhir.outbound;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * The resources of one report under way; each gets its address when it is added. The report itself
 * and its provenance are added last.
 */
final class ReportResources {
  private final ServerBase base;
  private final Supplier<UUID> ids;
  private final List<BundleEntryComponent> entries = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  ReportResources(ServerBase base, Supplier<UUID> ids) {
    this.base = base;
    this.ids = ids;
  }

  /** How the other resources of the bundle name the one that was added. */
  Reference add(DomainResource resource) {
    String id = ids.get().toString();
    String type = resource.fhirType();
    resource.setId(id);
    resource.setLanguage(Narratives.LANGUAGE);
    entries.add(
        new BundleEntryComponent().setFullUrl(base.fullUrl(type, id)).setResource(resource));
    references.add(new Reference(base.reference(type, id)).setType(type));
    return references.get(references.size() - 1).copy();
  }

  /** All that was added so far, each as a fresh reference. */
  List<Reference> references() {
    return references.stream().map(Reference::copy).toList();
  }

  /** The report comes first, for whoever reads from the top; its evidence follows. */
  Bundle bundle(ReportSubject subject, PatientEntry patient) {
    int last = entries.size() - 1;
    var bundle = new Bundle();
    String id = ids.get().toString();
    bundle.setId(id);
    bundle.setLanguage(Narratives.LANGUAGE);
    bundle
        .setType(BundleType.COLLECTION)
        .setTimestamp(Date.from(subject.issued()))
        .setIdentifier(new Identifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + id))
        .addEntry(entries.get(last - 1))
        .addEntry(patient.entry());
    entries.subList(0, last - 1).forEach(bundle::addEntry);
    return bundle.addEntry(entries.get(last));
  }
}
