package org.origami.fhir.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Resource;

/** Prescriptions and the medications beside them; tells which of the latter are still missing. */
final class MedicationsBeside {
  /** More are not asked for one by one: a server that includes none would be overrun. */
  private static final int MOST = 50;

  private static final Pattern RELATIVE =
      Pattern.compile("Medication/([A-Za-z0-9\\-.]{1,64})(?:/_history/.*)?");

  private final String base;
  private final List<Resource> resources;

  MedicationsBeside(URI base, List<Resource> resources) {
    this.base = base + "/";
    this.resources = new ArrayList<>(resources);
  }

  /** Ids on the hospital's own server; a reference that leads elsewhere is not followed. */
  List<String> missing() {
    return resources.stream()
        .filter(MedicationRequest.class::isInstance)
        .map(MedicationRequest.class::cast)
        .filter(MedicationRequest::hasMedicationReference)
        .map(request -> request.getMedicationReference().getReference())
        .map(text -> Objects.requireNonNullElse(text, ""))
        .map(text -> text.startsWith(base) ? text.substring(base.length()) : text)
        .map(RELATIVE::matcher)
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(1))
        .distinct()
        .filter(id -> resources.stream().noneMatch(it -> isMedication(it, id)))
        .limit(MOST)
        .toList();
  }

  private static boolean isMedication(Resource resource, String id) {
    return resource instanceof Medication && id.equals(resource.getIdElement().getIdPart());
  }

  void add(Medication medication) {
    resources.add(medication);
  }

  List<Resource> resources() {
    return resources;
  }
}
