package org.origami.fhir.door;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.client.PatientId;
import org.origami.fhir.client.PrescriptionId;
import org.origami.fhir.door.body.ResourceReader;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Problem;
import org.origami.fhir.outbound.ServerBase;
import org.origami.fhir.pharmacy.MedicationGuidance;

/** {@code $medication-guidance} on a prescription of the hospital, and on what is sent along. */
public final class GuidanceOperations {
  private static final String PRESCRIPTION = "MedicationRequest";

  private final MedicationGuidance guidance;
  private final ResourceReader bodies;

  public GuidanceOperations(MedicationGuidance guidance, ResourceReader bodies) {
    this.guidance = guidance;
    this.bodies = bodies;
  }

  /** Looks the prescription up in the hospital, then its patient's genes. */
  @Operation(name = FhirRoute.MEDICATION_GUIDANCE, typeName = PRESCRIPTION, manualRequest = true)
  public Bundle ofPrescription(@IdParam IdType id, RequestDetails details) {
    var parameters = new ReportParameters(List.of(GuidanceRequest.PATIENT));
    parameters.readAddress(details.getParameters());
    SentBody.optional(details, bodies).ifPresent(body -> parameters.readBody(onlyPatient(body)));
    var prescription =
        PrescriptionId.parse(id.getIdPart())
            .orElseThrow(() -> ReportParameters.wrong("id", "must have the form of a FHIR id"));
    return guidance.ofPrescription(
        prescription,
        parameters.text(GuidanceRequest.PATIENT),
        ServerBase.of(details.getFhirServerBase()));
  }

  /** The same as on the server: the type says nothing more. */
  @Operation(name = FhirRoute.MEDICATION_GUIDANCE, typeName = PRESCRIPTION, manualRequest = true)
  public Bundle ofType(RequestDetails details) {
    return ofSent(details);
  }

  /** Answers the medicines that are sent, with the genes that are sent or pulled. */
  @Operation(name = FhirRoute.MEDICATION_GUIDANCE, manualRequest = true)
  public Bundle ofSent(RequestDetails details) {
    var request = GuidanceRequest.read(details, bodies);
    var base = ServerBase.of(details.getFhirServerBase());
    return request.genes().isEmpty()
        ? guidance.ofPatient(pulled(request.patient()), request.asked(), base)
        : guidance.ofSent(request.patient(), request.genes(), request.asked(), base);
  }

  /** Genes that are not sent are pulled, which needs a patient of the hospital. */
  private static PatientId pulled(Optional<String> patient) {
    var reference =
        patient.orElseThrow(
            () ->
                ReportParameters.wrong(
                    GuidanceRequest.PATIENT, "is needed where no Observations of genes are sent"));
    return Optional.of(reference)
        .filter(text -> text.startsWith("Patient/"))
        .flatMap(text -> PatientId.parse(text.substring("Patient/".length())))
        .orElseThrow(
            () ->
                ReportParameters.wrong(
                    GuidanceRequest.PATIENT,
                    "must be one of the hospital, such as Patient/1, where no Observations of genes are sent"));
  }

  private static Parameters onlyPatient(Resource body) {
    if (body instanceof Parameters parameters
        && parameters.getParameter().stream().noneMatch(it -> it.hasResource())) {
      return parameters;
    }
    throw new DoorException(
        Problem.of(
            422,
            IssueType.INVALID,
            "On a MedicationRequest the operation pulls everything itself: its body may be Parameters with the patient only."));
  }
}
