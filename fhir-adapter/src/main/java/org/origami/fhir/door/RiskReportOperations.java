package org.origami.fhir.door;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.client.PatientId;
import org.origami.fhir.door.body.ResourceReader;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Problem;
import org.origami.fhir.outbound.ServerBase;
import org.origami.fhir.report.CaseQuestion;
import org.origami.fhir.report.RiskReports;
import org.origami.fhir.store.TimeSpan;
import org.origami.genomics.flag.FlagOptions;

/** {@code $risk-report} on a patient of the hospital, and on findings that are sent along. */
public final class RiskReportOperations {
  static final String BENIGN = "includeBenign";
  static final String COMMON = "includeCommon";
  static final String SINCE = "since";
  static final String PATIENT = "patient";
  static final String OBSERVATION = "observation";
  static final String OBSERVATIONS = "observations";

  private static final Pattern REFERENCE =
      Pattern.compile(
          "Patient/[A-Za-z0-9.-]{1,64}|https?://[^\\s?#]{1,400}/Patient/[A-Za-z0-9.-]{1,64}|urn:uuid:[0-9a-f-]{36}");

  private final RiskReports reports;
  private final ResourceReader bodies;

  public RiskReportOperations(RiskReports reports, ResourceReader bodies) {
    this.reports = reports;
    this.bodies = bodies;
  }

  /** Pulls the patient's findings from the hospital. */
  @Operation(name = FhirRoute.RISK_REPORT, typeName = "Patient", manualRequest = true)
  public Bundle ofPatient(@IdParam IdType id, RequestDetails details) {
    var parameters = new ReportParameters(List.of(BENIGN, COMMON, SINCE));
    parameters.readAddress(details.getParameters());
    SentBody.optional(details, bodies).ifPresent(body -> parameters.readBody(onlyWishes(body)));
    var patient =
        PatientId.parse(id.getIdPart())
            .orElseThrow(() -> ReportParameters.wrong("id", "must have the form of a FHIR id"));
    return reports.pull(patient, since(parameters), question(parameters, details)).bundle();
  }

  /** Takes the findings from the body. */
  @Operation(name = FhirRoute.RISK_REPORT, manualRequest = true)
  public Bundle ofSent(RequestDetails details) {
    var parameters = new ReportParameters(List.of(BENIGN, COMMON, PATIENT));
    parameters.readAddress(details.getParameters());
    var body = SentBody.required(details, bodies);
    if (body instanceof Parameters sent) {
      parameters.readBody(sent);
    }
    var findings = findingsIn(body);
    var patient = parameters.text(PATIENT).map(RiskReportOperations::reference);
    return reports.take(findings, patient, question(parameters, details)).bundle();
  }

  private static Parameters onlyWishes(Resource body) {
    if (body instanceof Parameters parameters
        && parameters.getParameter().stream().noneMatch(it -> it.hasResource())) {
      return parameters;
    }
    throw unprocessable(
        "On a Patient the operation pulls the findings itself: its body may be Parameters with simple values only.");
  }

  private static List<Resource> findingsIn(Resource body) {
    List<Resource> findings;
    if (body instanceof Bundle) {
      findings = List.of(body);
    } else if (body instanceof Parameters parameters) {
      findings = resourcesOf(parameters);
    } else {
      throw unprocessable("The body must be a Bundle or Parameters that hold Observations.");
    }
    if (findings.stream().flatMap(RiskReportOperations::observations).findAny().isEmpty()) {
      throw unprocessable("The body holds no Observation to report on.");
    }
    return findings;
  }

  private static List<Resource> resourcesOf(Parameters parameters) {
    return parameters.getParameter().stream()
        .filter(parameter -> parameter.hasResource())
        .map(
            parameter ->
                switch (parameter.hasName() ? parameter.getName() : "") {
                  case OBSERVATION, OBSERVATIONS -> parameter.getResource();
                  default ->
                      throw unprocessable(
                          "Resources are sent in the parameters observation (Observation) and observations (Bundle).");
                })
        .toList();
  }

  private static Stream<Observation> observations(Resource resource) {
    if (resource instanceof Bundle bundle) {
      return bundle.getEntry().stream()
          .filter(entry -> entry.hasResource())
          .flatMap(entry -> observations(entry.getResource()));
    }
    return resource instanceof Observation observation ? Stream.of(observation) : Stream.empty();
  }

  private static Optional<Instant> since(ReportParameters parameters) {
    return parameters
        .text(SINCE)
        .map(
            text ->
                TimeSpan.parse(text)
                    .orElseThrow(
                        () ->
                            ReportParameters.wrong(
                                SINCE, "must be a FHIR date or instant, such as 2026-11-21"))
                    .from());
  }

  private static String reference(String patient) {
    if (!REFERENCE.matcher(patient).matches()) {
      throw ReportParameters.wrong(PATIENT, "must refer to a Patient, such as Patient/1");
    }
    return patient;
  }

  private static CaseQuestion question(ReportParameters parameters, RequestDetails details) {
    return new CaseQuestion(
        new FlagOptions(parameters.flag(BENIGN), parameters.flag(COMMON)),
        ServerBase.of(details.getFhirServerBase()));
  }

  private static DoorException unprocessable(String words) {
    return new DoorException(Problem.of(422, IssueType.INVALID, words));
  }
}
