package org.origami.fhir.door;

import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.client.PatientId;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Problem;
import org.origami.fhir.pharmacy.MedicationGuidance;

/** A patient's prescriptions as the hospital holds them, each with its guidance beside it. */
public final class PharmacyView implements IResourceProvider {
  static final String PATIENT = "patient";
  static final String STATUS = "status";

  /** What a pharmacist looks at, where nothing else is asked for. */
  private static final List<String> USUAL = List.of("active");

  private static final Set<String> STATUSES =
      Set.of("active", "on-hold", "cancelled", "completed", "stopped", "draft", "unknown");
  private static final Set<String> OF_THE_ANSWER = Set.of("_format", "_pretty", "_elements");

  private final MedicationGuidance guidance;

  public PharmacyView(MedicationGuidance guidance) {
    this.guidance = guidance;
  }

  @Override
  public Class<? extends IBaseResource> getResourceType() {
    return MedicationRequest.class;
  }

  @Search(allowUnknownParams = true)
  public Bundle search(RequestDetails details) {
    var given = details.getParameters();
    given.keySet().forEach(PharmacyView::requireKnown);
    var patient = patient(given);
    var statuses = statuses(given);
    var view = guidance.view(patient, statuses);
    return answer(
        view,
        "%s/MedicationRequest?patient=%s&status=%s"
            .formatted(
                details.getFhirServerBase(),
                URLEncoder.encode("Patient/" + patient.value(), StandardCharsets.UTF_8),
                URLEncoder.encode(String.join(",", statuses), StandardCharsets.UTF_8)));
  }

  private static Bundle answer(MedicationGuidance.View view, String self) {
    var answer = new Bundle().setType(BundleType.SEARCHSET);
    answer.addLink().setRelation("self").setUrl(self);
    for (var resource : view.prescriptions().resources()) {
      boolean match = resource instanceof MedicationRequest;
      add(answer, place(view.prescriptions().base(), resource), resource, match);
    }
    int matches =
        (int)
            answer.getEntry().stream()
                .filter(entry -> entry.getSearch().getMode() == SearchEntryMode.MATCH)
                .count();
    answer.setTotal(matches);
    view.guidance()
        .getEntry()
        .forEach(entry -> add(answer, entry.getFullUrl(), entry.getResource(), false));
    return answer;
  }

  private static String place(String base, Resource resource) {
    return base + "/" + resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }

  private static void add(Bundle answer, String fullUrl, Resource resource, boolean match) {
    answer
        .addEntry()
        .setFullUrl(fullUrl)
        .setResource(resource)
        .getSearch()
        .setMode(match ? SearchEntryMode.MATCH : SearchEntryMode.INCLUDE);
  }

  private static PatientId patient(Map<String, String[]> given) {
    var values = Optional.ofNullable(given.get(PATIENT)).map(List::of).orElse(List.of());
    if (values.size() != 1) {
      throw wrong(PATIENT, "must be given, once: prescriptions are looked up for one patient");
    }
    var text = values.get(0);
    return PatientId.parse(text.startsWith("Patient/") ? text.substring(8) : text)
        .orElseThrow(
            () -> wrong(PATIENT, "must refer to a Patient of the hospital, such as Patient/1"));
  }

  private static List<String> statuses(Map<String, String[]> given) {
    var values = given.get(STATUS);
    if (values == null) {
      return USUAL;
    }
    var statuses =
        Stream.of(values).flatMap(it -> Stream.of(it.split(",", -1))).distinct().toList();
    if (!STATUSES.containsAll(statuses)) {
      throw wrong(STATUS, "must be a status of a MedicationRequest, such as active or on-hold");
    }
    return statuses;
  }

  private static void requireKnown(String name) {
    if (!name.equals(PATIENT) && !name.equals(STATUS) && !OF_THE_ANSWER.contains(name)) {
      throw new DoorException(
          Problem.of(
              400,
              IssueType.NOTSUPPORTED,
              "A search parameter is not supported for MedicationRequest; supported are patient and status."));
    }
  }

  private static DoorException wrong(String name, String words) {
    return new DoorException(
        Problem.of(400, IssueType.VALUE, "The search parameter " + name + " " + words + ".")
            .at(name));
  }
}
