package org.origami.fhir.door;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.origami.fhir.door.body.ResourceReader;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Problem;
import org.origami.fhir.prescription.PrescriptionReader;
import org.origami.fhir.prescription.PrescriptionReading;
import org.origami.fhir.vocabulary.Terminology;

/**
 * A request for medication guidance, read from its address and its body: whose, which medicines,
 * and the results about genes that came along.
 *
 * @param genes Observations, or Bundles that hold them; empty where they are to be pulled
 */
record GuidanceRequest(Optional<String> patient, PrescriptionReading asked, List<Resource> genes) {
  static final String PATIENT = "patient";
  static final String MEDICATION = "medication";
  static final String PRESCRIPTION = "medicationRequest";
  static final String PRESCRIPTIONS = "medicationRequests";

  private static final Pattern REFERENCE =
      Pattern.compile(
          "Patient/[A-Za-z0-9.-]{1,64}|https?://[^\\s?#]{1,400}/Patient/[A-Za-z0-9.-]{1,64}|urn:uuid:[0-9a-f-]{36}");

  static GuidanceRequest read(RequestDetails details, ResourceReader bodies) {
    var address = new TreeMap<>(details.getParameters());
    var medicines = new ArrayList<CodeableConcept>();
    Optional.ofNullable(address.remove(MEDICATION))
        .ifPresent(values -> Stream.of(values).forEach(it -> ofAddress(it, medicines)));
    var simple = new ReportParameters(List.of(PATIENT));
    simple.readAddress(address);
    var body = SentBody.optional(details, bodies).orElseGet(Parameters::new);
    var prescribed = new ArrayList<Resource>();
    var genes = new ArrayList<Resource>();
    if (body instanceof Parameters parameters) {
      simple.readBody(withoutMedicines(parameters, medicines));
      parameters.getParameter().stream()
          .filter(part -> part.getResource() != null)
          .forEach(part -> sort(part, prescribed, genes));
    } else if (body instanceof Bundle) {
      prescribed.add(body);
      genes.add(body);
    } else {
      throw unprocessable(
          "The body must be Parameters, or a Bundle of MedicationRequests and Observations.");
    }
    return of(simple, medicines, prescribed, genes);
  }

  private static GuidanceRequest of(
      ReportParameters simple,
      List<CodeableConcept> medicines,
      List<Resource> prescribed,
      List<Resource> genes) {
    var reader = new PrescriptionReader();
    var asked = reader.read(prescribed).and(reader.readMedicines(medicines, MEDICATION));
    if (asked.prescriptions().isEmpty() && asked.unread().isEmpty()) {
      throw unprocessable(
          "Nothing says which medicine is meant; send the parameter medication (RxNorm or ATC) or medicationRequest.");
    }
    if (asked.prescriptions().isEmpty() && asked.unread().size() == 1) {
      var refused = asked.unread().get(0);
      throw new DoorException(
          Problem.of(
                  422,
                  IssueType.INVALID,
                  "The prescription cannot be used: " + refused.reason().words() + ".")
              .at(refused.field()));
    }
    boolean sent = genes.stream().anyMatch(GuidanceRequest::holdsObservation);
    return new GuidanceRequest(
        simple.text(PATIENT).map(GuidanceRequest::reference), asked, sent ? genes : List.of());
  }

  private static Parameters withoutMedicines(
      Parameters parameters, List<CodeableConcept> medicines) {
    var rest = new Parameters();
    for (var part : parameters.getParameter()) {
      if (MEDICATION.equals(part.getName())) {
        medicines.add(medicine(part.getValue()));
      } else {
        rest.addParameter(part);
      }
    }
    return rest;
  }

  private static CodeableConcept medicine(Type value) {
    if (value instanceof CodeableConcept concept) {
      return concept;
    }
    if (value instanceof Coding coding) {
      return new CodeableConcept(coding);
    }
    if (value instanceof PrimitiveType<?> text && text.hasValue()) {
      return token(text.getValueAsString());
    }
    throw ReportParameters.wrong(MEDICATION, "needs a Coding, a CodeableConcept or an RxNorm code");
  }

  private static void ofAddress(String value, List<CodeableConcept> medicines) {
    Stream.of(value.split(",", -1)).map(GuidanceRequest::token).forEach(medicines::add);
  }

  /** {@code system|code}, or a code of RxNorm alone. */
  private static CodeableConcept token(String text) {
    int bar = text.indexOf('|');
    return new CodeableConcept(
        new Coding()
            .setSystem(bar < 0 ? Terminology.RXNORM : text.substring(0, bar))
            .setCode(text.substring(bar + 1).strip()));
  }

  private static void sort(
      ParametersParameterComponent part, List<Resource> prescribed, List<Resource> genes) {
    var resource = part.getResource();
    switch (part.hasName() ? part.getName() : "") {
      case PRESCRIPTION -> {
        if (!(resource instanceof MedicationRequest)) {
          throw ReportParameters.wrong(PRESCRIPTION, "must hold a MedicationRequest");
        }
        prescribed.add(resource);
      }
      case PRESCRIPTIONS -> prescribed.add(resource);
      case RiskReportOperations.OBSERVATION, RiskReportOperations.OBSERVATIONS ->
          genes.add(resource);
      default ->
          throw unprocessable(
              "Resources are sent in the parameters medicationRequest, medicationRequests (Bundle), observation and observations (Bundle).");
    }
  }

  private static boolean holdsObservation(Resource resource) {
    return resource instanceof Bundle bundle
        ? bundle.getEntry().stream()
            .filter(entry -> entry.getResource() != null)
            .anyMatch(entry -> holdsObservation(entry.getResource()))
        : resource instanceof Observation;
  }

  private static String reference(String patient) {
    if (!REFERENCE.matcher(patient).matches()) {
      throw ReportParameters.wrong(PATIENT, "must refer to a Patient, such as Patient/1");
    }
    return patient;
  }

  private static DoorException unprocessable(String words) {
    return new DoorException(Problem.of(422, IssueType.INVALID, words));
  }
}
