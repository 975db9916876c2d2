package org.origami.fhir.door;

import java.util.List;
import org.hl7.fhir.r4.model.Enumerations.FHIRAllTypes;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.hl7.fhir.r4.model.OperationDefinition.OperationKind;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;
import org.origami.fhir.vocabulary.OrigamiCanonical;

/** The operations, as FHIR describes them. */
public final class OperationDefinitions {
  static final String OF_PATIENT = "patient-risk-report";
  static final String OF_SENT = "risk-report";
  static final String GUIDANCE = "medication-guidance";
  static final String GUIDANCE_OF_PRESCRIPTION = "prescription-medication-guidance";

  private OperationDefinitions() {}

  static String canonical(String id) {
    return OrigamiCanonical.BASE + "/OperationDefinition/" + id;
  }

  public static List<OperationDefinition> all(String version) {
    return List.of(
        ofPatient(version), ofSent(version), guidance(version), guidanceOfPrescription(version));
  }

  private static OperationDefinition ofPatient(String version) {
    var definition =
        definition(OF_PATIENT, "OrigamiPatientRiskReport", version)
            .setTitle("Folding risk report of a patient")
            .setDescription(
                "Pulls the patient's genomic Observations from the hospital, assesses what the variants do to the folding of their proteins, stores the report and returns it.")
            .setSystem(false)
            .setType(false)
            .setInstance(true)
            .addResource("Patient");
    wishes(definition);
    definition.addParameter(
        in(
            RiskReportOperations.SINCE,
            FHIRAllTypes.DATETIME,
            "Only findings that were changed at or after it."));
    return definition.addParameter(out());
  }

  private static OperationDefinition ofSent(String version) {
    var definition =
        definition(OF_SENT, "OrigamiRiskReport", version)
            .setTitle("Folding risk report of findings that are sent along")
            .setDescription(
                "Assesses the genomic Observations in the body, stores the report and returns it. A Bundle may be sent in place of Parameters.")
            .setSystem(true)
            .setType(false)
            .setInstance(false);
    definition.addParameter(
        in(RiskReportOperations.OBSERVATION, FHIRAllTypes.OBSERVATION, "A genomic Observation.")
            .setMax("*"));
    definition.addParameter(
        in(
                RiskReportOperations.OBSERVATIONS,
                FHIRAllTypes.BUNDLE,
                "A Bundle of genomic Observations.")
            .setMax("*"));
    definition.addParameter(
        in(
            RiskReportOperations.PATIENT,
            FHIRAllTypes.REFERENCE,
            "Whose report is wanted; needed where the Observations name several patients. Observations of others are listed as not read."));
    wishes(definition);
    return definition.addParameter(out());
  }

  private static OperationDefinition guidance(String version) {
    var definition =
        definition(GUIDANCE, "OrigamiMedicationGuidance", version)
            .setTitle("What a patient's genes mean for medicines")
            .setDescription(
                "Looks medicines up in published guidelines by the patient's genes, stores the guidance and returns it. Genes are read from the Observations in the body; where none are sent, they are pulled from the hospital. A Bundle of MedicationRequests and Observations may be sent in place of Parameters.")
            .setSystem(true)
            .setType(true)
            .setInstance(false)
            .addResource("MedicationRequest")
            .setCode(FhirRoute.MEDICATION_GUIDANCE.substring(1));
    definition.addParameter(
        in(
            GuidanceRequest.PATIENT,
            FHIRAllTypes.REFERENCE,
            "Whose genes; needed where no Observations are sent."));
    definition.addParameter(
        in(
                GuidanceRequest.MEDICATION,
                FHIRAllTypes.CODEABLECONCEPT,
                "A medicine by a code of RxNorm or ATC; in the address as system|code, or as a code of RxNorm alone.")
            .setMax("*"));
    definition.addParameter(
        in(
                GuidanceRequest.PRESCRIPTION,
                FHIRAllTypes.MEDICATIONREQUEST,
                "A prescription; its Medication is contained, or sent in medicationRequests.")
            .setMax("*"));
    definition.addParameter(
        in(
                GuidanceRequest.PRESCRIPTIONS,
                FHIRAllTypes.BUNDLE,
                "A Bundle of MedicationRequests and their Medications.")
            .setMax("*"));
    definition.addParameter(
        in(
                RiskReportOperations.OBSERVATION,
                FHIRAllTypes.OBSERVATION,
                "A genotype, haplotype or stated phenotype.")
            .setMax("*"));
    definition.addParameter(
        in(RiskReportOperations.OBSERVATIONS, FHIRAllTypes.BUNDLE, "A Bundle of these.")
            .setMax("*"));
    return definition.addParameter(guidanceOut());
  }

  private static OperationDefinition guidanceOfPrescription(String version) {
    var definition =
        definition(GUIDANCE_OF_PRESCRIPTION, "OrigamiPrescriptionMedicationGuidance", version)
            .setTitle("What a patient's genes mean for one prescription")
            .setDescription(
                "Looks the prescription up in the hospital, then its patient's genes, stores the guidance and returns it.")
            .setSystem(false)
            .setType(false)
            .setInstance(true)
            .addResource("MedicationRequest")
            .setCode(FhirRoute.MEDICATION_GUIDANCE.substring(1));
    definition.addParameter(
        in(
            GuidanceRequest.PATIENT,
            FHIRAllTypes.REFERENCE,
            "Whose prescription it has to be; somebody else's is refused."));
    return definition.addParameter(guidanceOut());
  }

  private static OperationDefinitionParameterComponent guidanceOut() {
    return out()
        .setDocumentation(
            "A collection: the DiagnosticReport first, then its Observations, Tasks and Provenance.");
  }

  private static void wishes(OperationDefinition definition) {
    definition.addParameter(
        in(
            RiskReportOperations.BENIGN,
            FHIRAllTypes.BOOLEAN,
            "Also assess variants that the laboratory calls benign or likely benign."));
    definition.addParameter(
        in(
            RiskReportOperations.COMMON,
            FHIRAllTypes.BOOLEAN,
            "Also assess variants with a population frequency of 1 % or more."));
  }

  private static OperationDefinition definition(String id, String name, String version) {
    var definition = new OperationDefinition();
    definition.setId(id);
    return definition
        .setUrl(canonical(id))
        .setVersion(version)
        .setName(name)
        .setStatus(PublicationStatus.ACTIVE)
        .setKind(OperationKind.OPERATION)
        .setAffectsState(true)
        .setCode(FhirRoute.RISK_REPORT.substring(1));
  }

  private static OperationDefinitionParameterComponent in(
      String name, FHIRAllTypes type, String documentation) {
    return new OperationDefinitionParameterComponent()
        .setName(name)
        .setUse(OperationParameterUse.IN)
        .setMin(0)
        .setMax("1")
        .setType(type.toCode())
        .setDocumentation(documentation);
  }

  private static OperationDefinitionParameterComponent out() {
    return new OperationDefinitionParameterComponent()
        .setName("return")
        .setUse(OperationParameterUse.OUT)
        .setMin(1)
        .setMax("1")
        .setType(FHIRAllTypes.BUNDLE.toCode())
        .setDocumentation(
            "A collection: the DiagnosticReport first, then its Observations, RiskAssessments and Provenance.");
  }
}
