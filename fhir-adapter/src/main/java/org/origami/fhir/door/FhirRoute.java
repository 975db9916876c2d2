package org.origami.fhir.door;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Problem;
import org.origami.fhir.store.StoredType;

/**
 * What a path under {@code /fhir} leads to. Everything served is listed here; what is not listed is
 * answered before the FHIR server sees it.
 */
enum FhirRoute {
  METADATA("GET, HEAD", Sent.NOTHING),
  READ("GET, HEAD", Sent.NOTHING),
  SEARCH("GET, HEAD", Sent.NOTHING),
  SEARCH_BY_FORM("POST", Sent.FORM),
  REPORT_OF_PATIENT("POST", Sent.RESOURCE_OR_NOTHING),
  REPORT_OF_SENT("POST", Sent.RESOURCE),
  GUIDANCE_OF_PRESCRIPTION("POST", Sent.RESOURCE_OR_NOTHING),
  GUIDANCE_OF_SENT("POST", Sent.RESOURCE_OR_NOTHING);

  /** What comes in the body. */
  enum Sent {
    NOTHING,
    FORM,
    RESOURCE,
    RESOURCE_OR_NOTHING
  }

  static final String RISK_REPORT = "$risk-report";
  static final String MEDICATION_GUIDANCE = "$medication-guidance";

  /** The hospital's prescriptions: searched here with their guidance, and never read alone. */
  private static final String PRESCRIPTION = "MedicationRequest";

  private static final Set<String> DEFINITIONS = Set.of("OperationDefinition", "CodeSystem");

  /** As the header Allow lists them. */
  private final String allowed;

  private final Sent sent;

  FhirRoute(String allowed, Sent sent) {
    this.allowed = allowed;
    this.sent = sent;
  }

  Sent sent() {
    return sent;
  }

  /** Throws with 404 where nothing is served and with 405 where it is asked in another way. */
  static FhirRoute of(String method, String path) {
    var route = at(Stream.of(path.split("/")).filter(part -> !part.isEmpty()).toList());
    if (!List.of(route.allowed.split(", ")).contains(method)) {
      throw new DoorException(
          Problem.of(
                  405,
                  IssueType.NOTSUPPORTED,
                  "This is asked with " + route.allowed.replace(", HEAD", "") + " only.")
              .withHeader("Allow", route.allowed));
    }
    return route;
  }

  private static FhirRoute at(List<String> parts) {
    return switch (parts.size()) {
      case 0 ->
          throw unknown("This is the base of the FHIR server; /fhir/metadata says what it does.");
      case 1 -> ofOne(parts.get(0));
      case 2 -> ofTwo(parts.get(0), parts.get(1));
      case 3 -> ofThree(parts);
      default -> throw unknownPath();
    };
  }

  private static FhirRoute ofOne(String part) {
    if (part.equals("metadata")) {
      return METADATA;
    }
    if (part.startsWith("$")) {
      if (part.equals(MEDICATION_GUIDANCE)) {
        return GUIDANCE_OF_SENT;
      }
      requireRiskReport(part);
      return REPORT_OF_SENT;
    }
    if (!part.equals(PRESCRIPTION)) {
      requireServed(part);
    }
    return SEARCH;
  }

  private static FhirRoute ofTwo(String type, String part) {
    if (part.startsWith("$")) {
      if (type.equals(PRESCRIPTION) && part.equals(MEDICATION_GUIDANCE)) {
        return GUIDANCE_OF_SENT;
      }
      throw unknownOperation();
    }
    boolean search = part.equals("_search");
    if (!search || !type.equals(PRESCRIPTION)) {
      requireServed(type);
    }
    return search ? SEARCH_BY_FORM : READ;
  }

  private static FhirRoute ofThree(List<String> parts) {
    if (!parts.get(2).startsWith("$")) {
      throw unknownPath();
    }
    if (parts.get(0).equals(PRESCRIPTION) && parts.get(2).equals(MEDICATION_GUIDANCE)) {
      return GUIDANCE_OF_PRESCRIPTION;
    }
    requireRiskReport(parts.get(2));
    if (!parts.get(0).equals("Patient")) {
      throw unknownOperation();
    }
    return REPORT_OF_PATIENT;
  }

  private static void requireRiskReport(String operation) {
    if (!operation.equals(RISK_REPORT)) {
      throw unknownOperation();
    }
  }

  private static void requireServed(String type) {
    if (StoredType.parse(type).isEmpty() && !DEFINITIONS.contains(type)) {
      throw unknown("This resource type is not served; /fhir/metadata lists those that are.");
    }
  }

  private static DoorException unknownOperation() {
    return unknown(
        "There is no such operation here; $risk-report is one, on the server and on a Patient, $medication-guidance another, on the server and on a MedicationRequest.");
  }

  private static DoorException unknownPath() {
    return unknown("Nothing is served at this address; /fhir/metadata lists what is.");
  }

  private static DoorException unknown(String words) {
    return new DoorException(Problem.of(404, IssueType.NOTFOUND, words));
  }
}
