package org.origami.fhir.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.fhir.prescription.UnreadPrescription.Reason;
import org.origami.reports.drug.RxNormCode;

class PrescriptionReaderTest {
  private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
  private static final String CODEINE =
      """
      "medicationCodeableConcept": {"coding": [
        {"system": "%s", "code": "2670"},
        {"system": "http://www.whocc.no/atc", "code": "R05DA04"},
        {"system": "http://snomed.info/sct", "code": "1476002"}]}
      """
          .formatted(RXNORM);

  private final PrescriptionReader reader = new PrescriptionReader();

  @Test
  void readsTheCodesOfRxNormAndAtc() {
    var reading = reader.read(List.of(request(CODEINE)));

    assertThat(reading.prescriptions())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.question().codes()).containsExactly(new RxNormCode("2670"));
              assertThat(it.question().atcCodes()).containsExactly("R05DA04");
              assertThat(it.question().reference()).contains("MedicationRequest/rx-1");
              assertThat(it.patient()).contains("Patient/canary-1");
              assertThat(it.status()).isEqualTo("active");
            });
  }

  @Test
  void readsAContainedMedication() {
    var reading =
        reader.read(
            List.of(
                request(
                    """
                    "contained": [{"resourceType": "Medication", "id": "m",
                      "code": {"coding": [{"system": "%s", "code": "2670"}]}}],
                    "medicationReference": {"reference": "#m"}
                    """
                        .formatted(RXNORM))));

    assertThat(reading.questions().get(0).codes()).containsExactly(new RxNormCode("2670"));
  }

  @Test
  void readsAMedicationBesideItAndItsIngredients() {
    var reading =
        reader.read(
            List.of(
                parse(
                    """
                    {"resourceType": "Bundle", "type": "searchset", "entry": [
                      {"fullUrl": "https://hospital.example/fhir/MedicationRequest/rx-1",
                       "resource": {"resourceType": "MedicationRequest", "id": "rx-1",
                         "status": "active", "intent": "order",
                         "subject": {"reference": "Patient/canary-1"},
                         "medicationReference": {"reference": "Medication/m1"}}},
                      {"fullUrl": "https://hospital.example/fhir/Medication/m1",
                       "resource": {"resourceType": "Medication", "id": "m1",
                         "ingredient": [
                           {"itemCodeableConcept":
                             {"coding": [{"system": "%1$s", "code": "161"}]}},
                           {"itemReference": {"reference": "Substance/s1"}}]}},
                      {"fullUrl": "https://hospital.example/fhir/Substance/s1",
                       "resource": {"resourceType": "Substance", "id": "s1",
                         "code": {"coding": [{"system": "%1$s", "code": "2670"}]}}}]}
                    """
                        .formatted(RXNORM))));

    assertThat(reading.unread()).isEmpty();
    assertThat(reading.questions().get(0).codes())
        .containsExactly(new RxNormCode("161"), new RxNormCode("2670"));
    assertThat(reading.prescriptions().get(0).patient())
        .contains("https://hospital.example/fhir/Patient/canary-1");
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "\"priority\": \"routine\"; NO_MEDICATION; MedicationRequest.medication[x]",
        "\"medicationCodeableConcept\": {\"text\": \"codeine\"}; NO_CODE; MedicationRequest.medicationCodeableConcept.coding",
        "\"medicationReference\": {\"reference\": \"Medication/9\"}; MEDICATION_NOT_FOUND; MedicationRequest.medicationReference",
        "\"medicationReference\": {\"reference\": \"#9\"}; MEDICATION_NOT_FOUND; MedicationRequest.medicationReference",
        "\"medicationCodeableConcept\": {\"coding\": [{\"system\": \"http://www.nlm.nih.gov/research/umls/rxnorm\", \"code\": \"codeine\"}]}; CODE_NOT_READ; MedicationRequest.medicationCodeableConcept.coding",
        "\"doNotPerform\": true; NOT_TO_BE_GIVEN; MedicationRequest.doNotPerform",
        "\"modifierExtension\": [{\"url\": \"https://example.org/x\", \"valueBoolean\": true}]; MEANING_CHANGED; MedicationRequest.modifierExtension"
      })
  void refusesAPrescriptionAndNamesTheField(String part, Reason reason, String field) {
    var reading = reader.read(List.of(request(part)));

    assertThat(reading.prescriptions()).isEmpty();
    assertThat(reading.unread())
        .containsExactly(new UnreadPrescription("MedicationRequest/rx-1", reason, field));
  }

  @Test
  void refusesWhatWasEnteredInError() {
    var request = (org.hl7.fhir.r4.model.MedicationRequest) request(CODEINE);
    request.setStatus(
        org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus.ENTEREDINERROR);

    assertThat(reader.read(List.of(request)).unread())
        .extracting(UnreadPrescription::reason)
        .containsExactly(Reason.ENTERED_IN_ERROR);
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"itemCodeableConcept\": {\"text\": \"codeine\"}}; NO_CODE; Medication.ingredient[1].itemCodeableConcept.coding",
        "{\"itemReference\": {\"reference\": \"Medication/absent\"}}; MEDICATION_NOT_FOUND; Medication.ingredient[1].itemReference",
        "{\"itemReference\": {\"reference\": \"#wrong\"}}; ENTERED_IN_ERROR; Medication.status",
        "{\"isActive\": true}; NO_CODE; Medication.ingredient[1].item[x]"
      })
  void tellsAnIngredientThatCannotBeReadBesideTheOneThatCan(
      String ingredient, Reason reason, String field) {
    var reading =
        reader.read(
            List.of(
                request(
                    """
                    "contained": [
                      {"resourceType": "Medication", "id": "wrong", "status": "entered-in-error",
                        "code": {"coding": [{"system": "%1$s", "code": "2670"}]}},
                      {"resourceType": "Medication", "id": "m", "ingredient": [
                        {"itemCodeableConcept": {"coding": [{"system": "%1$s", "code": "161"}]}},
                        {"isActive": false, "itemCodeableConcept": {"text": "lactose"}}]}],
                    "medicationReference": {"reference": "#m"}
                    """
                        .formatted(RXNORM)
                        .replace("{\"isActive\": false", ingredient + ", {\"isActive\": false"))));

    assertThat(reading.questions()).hasSize(1);
    assertThat(reading.questions().get(0).codes()).containsExactly(new RxNormCode("161"));
    assertThat(reading.questions().get(0).ingredients()).hasSize(1);
    assertThat(reading.unread())
        .containsExactly(new UnreadPrescription("MedicationRequest/rx-1", reason, field));
  }

  @Test
  void asksNotForTheOneIngredientThatTheCodeOfTheWholeNames() {
    var reading =
        reader.read(
            List.of(
                request(
                    """
                    "contained": [{"resourceType": "Medication", "id": "m",
                      "code": {"coding": [{"system": "%s", "code": "2670"}]},
                      "ingredient": [{"itemCodeableConcept": {"text": "codeine"}}]}],
                    "medicationReference": {"reference": "#m"}
                    """
                        .formatted(RXNORM))));

    assertThat(reading.questions()).hasSize(1);
    assertThat(reading.unread()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"status\": \"entered-in-error\"; ENTERED_IN_ERROR; Medication.status",
        "\"modifierExtension\": [{\"url\": \"https://example.org/x\", \"valueBoolean\": true}]; MEANING_CHANGED; Medication.modifierExtension"
      })
  void refusesAMedicationThatDoesNotHold(String part, Reason reason, String field) {
    var reading =
        reader.read(
            List.of(
                request(
                    """
                    "contained": [{"resourceType": "Medication", "id": "m", %s,
                      "code": {"coding": [{"system": "%s", "code": "2670"}]}}],
                    "medicationReference": {"reference": "#m"}
                    """
                        .formatted(part, RXNORM))));

    assertThat(reading.prescriptions()).isEmpty();
    assertThat(reading.unread())
        .containsExactly(new UnreadPrescription("MedicationRequest/rx-1", reason, field));
  }

  @Test
  void takesNoPrescriptionThatNamesItsPatientByAnIdentifierForThePatients() {
    var request = (org.hl7.fhir.r4.model.MedicationRequest) request(CODEINE);
    request.getSubject().setReference(null);
    request.getSubject().getIdentifier().setSystem("urn:mrn").setValue("Canary-4711");
    var patient = new org.hl7.fhir.r4.model.Patient();
    patient.setId("canary-1");
    patient.addIdentifier().setSystem("urn:mrn").setValue("Canary-4711");

    var alone = reader.read(List.of(request)).of("Patient/canary-1");
    var besideThePatient = reader.read(List.of(request, patient));

    assertThat(alone.prescriptions()).isEmpty();
    assertThat(alone.unread())
        .extracting(UnreadPrescription::reason)
        .containsExactly(Reason.PATIENT_NOT_KNOWN);
    assertThat(besideThePatient.of("Patient/canary-1").prescriptions()).hasSize(1);
    assertThat(besideThePatient.of("Patient/canary-2").unread())
        .extracting(UnreadPrescription::reason)
        .containsExactly(Reason.OTHER_PATIENT);
  }

  @Test
  void keepsAnotherPatientsPrescriptionApart() {
    var reading = reader.read(List.of(request(CODEINE)));

    assertThat(reading.of("Patient/canary-1").prescriptions()).hasSize(1);
    assertThat(reading.of("https://hospital.example/fhir/Patient/canary-1").prescriptions())
        .hasSize(1);
    assertThat(reading.of("Patient/canary-2").unread())
        .extracting(UnreadPrescription::reason)
        .containsExactly(Reason.OTHER_PATIENT);
  }

  private static Resource request(String part) {
    return parse(
        """
        {"resourceType": "MedicationRequest", "id": "rx-1", "status": "active", "intent": "order",
         "subject": {"reference": "Patient/canary-1"}, %s}
        """
            .formatted(part));
  }

  private static Resource parse(String json) {
    return (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json);
  }
}
