package org.origami.fhir.cds.request;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Problem;

/** Why a hook is not answered; each code is stable. */
public enum CdsRefusal {
  UNKNOWN_SERVICE(
      "CDS-001", 404, "there is no such service; /cds-services lists those that there are"),
  FIELD_MISSING("CDS-002", 400, "a field is missing that CDS Hooks requires"),
  FIELD_FORM("CDS-003", 400, "a field has a form that CDS Hooks does not allow"),
  OTHER_HOOK("CDS-004", 400, "the hook is not the one that this service answers"),
  NOT_FHIR("CDS-005", 400, "a field does not hold the FHIR R4 resource that belongs there"),
  OTHER_PATIENT("CDS-006", 400, "a field names another patient than context.patientId"),
  NOT_AMONG_ORDERS("CDS-007", 400, "a selection is not among the draft orders"),
  NOT_PREFETCHED(
      "CDS-010",
      412,
      "the prefetch lacks what is needed, or part of it, and no fhirServer is given to ask"),
  SERVER_NOT_ALLOWED(
      "CDS-011",
      412,
      "the prefetch lacks what is needed, and the fhirServer is not one that may be asked"
          + " (setting origami.cds.fhir-servers)"),
  ACCESS_EXPIRED(
      "CDS-012", 412, "the prefetch lacks what is needed, and the fhirAuthorization has expired"),
  SERVER_FAILED("CDS-013", 412, "the prefetch lacks what is needed, and the fhirServer failed");

  private final String code;
  private final int status;
  private final String words;

  CdsRefusal(String code, int status, String words) {
    this.code = code;
    this.status = status;
    this.words = words;
  }

  /**
   * The refusal of a request.
   *
   * @param field which, in the words of CDS Hooks, such as {@code context.patientId}
   */
  public DoorException at(String field) {
    return new DoorException(problem("").at(field));
  }

  /** The same with what is known besides: our own words. */
  public DoorException at(String field, String more) {
    return new DoorException(problem(" (" + more + ")").at(field));
  }

  private Problem problem(String more) {
    var type =
        switch (status) {
          case 404 -> IssueType.NOTFOUND;
          case 412 -> IssueType.INCOMPLETE;
          default -> IssueType.INVALID;
        };
    return Problem.of(status, type, code + ": " + words + more + ".");
  }
}
