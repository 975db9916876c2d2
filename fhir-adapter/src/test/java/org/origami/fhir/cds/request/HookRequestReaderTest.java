package org.origami.fhir.cds.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.fhir.door.outcome.DoorException;
import tools.jackson.databind.json.JsonMapper;

class HookRequestReaderTest {
  /** As the specification's own example: a Bundle without type, a dose that R4 does not allow. */
  private static final String REQUEST =
      """
      {"hook":"order-select","hookInstance":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
       "fhirServer":"https://ehr.example.org/r4",
       "fhirAuthorization":{"access_token":"opaque","token_type":"Bearer","expires_in":300,
         "scope":"patient/Observation.read","subject":"origami"},
       "context":{"userId":"PractitionerRole/123","patientId":"1288992","encounterId":"89284",
         "selections":["NutritionOrder/pureeddiet-simple","MedicationRequest/103"],
         "draftOrders":{"resourceType":"Bundle","entry":[
           {"resource":{"resourceType":"NutritionOrder","id":"pureeddiet-simple","status":"draft",
             "patient":{"reference":"Patient/1288992"}}},
           {"resource":{"resourceType":"MedicationRequest","id":"103","status":"draft",
             "intent":"order","subject":{"reference":"Patient/1288992"},
             "medicationCodeableConcept":{"coding":[
               {"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"617993"}]},
             "dosageInstruction":[{"doseAndRate":{"doseQuantity":{"value":5}}}]}},
           {"resource":{"resourceType":"MedicationRequest","id":"104","status":"draft",
             "intent":"order","subject":{"reference":"Patient/1288992"},
             "medicationCodeableConcept":{"text":"not selected"}}}]}},
       "prefetch":{"genes":{"resourceType":"Bundle","type":"searchset","entry":[
         {"resource":{"resourceType":"Observation","status":"final","code":{"text":"x"}}}]}}}
      """;

  private final HookRequestReader reader =
      new HookRequestReader(FhirContext.forR4Cached(), JsonMapper.builder().build());

  @Test
  void readsTheSpecificationsOwnKindOfRequest() {
    var request = reader.read(Hook.ORDER_SELECT, REQUEST);

    assertThat(request.patient().value()).isEqualTo("1288992");
    assertThat(request.orders())
        .extracting(it -> it.getIdElement().getIdPart())
        .containsExactly("103");
    assertThat(request.genes().resourcesIfWhole())
        .hasValueSatisfying(it -> assertThat(it).hasSize(1));
    assertThat(request.prescriptions().resourcesIfWhole()).isEmpty();
    assertThat(request.access().orElseThrow().token()).contains("opaque");
  }

  @Test
  void takesSelectionsByIdAloneToo() {
    var request = reader.read(Hook.ORDER_SELECT, with("\"MedicationRequest/103\"", "\"103\""));

    assertThat(request.orders()).hasSize(1);
  }

  @Test
  void speaksOfAllOrdersThatAreToBeSigned() {
    var request = reader.read(Hook.ORDER_SIGN, with("order-select", "order-sign"));

    assertThat(request.orders()).hasSize(2);
  }

  @ParameterizedTest(name = "{3} at {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"hook\":\"order-select\",||hook|CDS-002",
        "order-select|order-sign|hook|CDS-004",
        "\"order-select\"|7|hook|CDS-003",
        "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea|17|hookInstance|CDS-003",
        "\"context\"|\"contexts\"|context|CDS-002",
        "\"userId\":\"PractitionerRole/123\",||context.userId|CDS-002",
        "PractitionerRole/123|Dr. Canary|context.userId|CDS-003",
        "\"patientId\":\"1288992\"|\"patientId\":\"../x\"|context.patientId|CDS-003",
        "\"patientId\":\"1288992\"|\"patientId\":\"other\"|context.draftOrders|CDS-006",
        "\"selections\":|\"selection\":|context.selections|CDS-002",
        "\"MedicationRequest/103\"|\"MedicationRequest/999\"|context.selections[1]|CDS-007",
        "\"MedicationRequest/103\"|103|context.selections[1]|CDS-003",
        "\"draftOrders\"|\"orders\"|context.draftOrders|CDS-002",
        "\"resourceType\":\"Bundle\",\"entry\"|\"entry\"|context.draftOrders|CDS-005",
        "\"resourceType\":\"Bundle\",\"type\"|\"resourceType\":\"Patient\",\"type\"|prefetch.genes|CDS-005",
        "\"fhirServer\":\"https://ehr.example.org/r4\",||fhirServer|CDS-002",
        "https://ehr.example.org/r4|file:///etc/passwd|fhirServer|CDS-003",
        "\"access_token\":\"opaque\",||fhirAuthorization.access_token|CDS-002",
        "\"opaque\"|\"a b\"|fhirAuthorization.access_token|CDS-003",
        "\"Bearer\"|\"Basic\"|fhirAuthorization.token_type|CDS-003",
        "\"expires_in\":300|\"expires_in\":\"300\"|fhirAuthorization.expires_in|CDS-003",
        "\"scope\":\"patient/Observation.read\",||fhirAuthorization.scope|CDS-002",
        ",\"subject\":\"origami\"||fhirAuthorization.subject|CDS-002",
        "\"subject\":\"origami\"|\"subject\":\"o\",\"patient\":\"9\"|fhirAuthorization.patient|CDS-006",
      })
  void namesTheFieldThatIsWrong(String part, String instead, String field, String code) {
    var changed = with(part, instead == null ? "" : instead);

    var refused =
        catchThrowableOfType(DoorException.class, () -> reader.read(Hook.ORDER_SELECT, changed));

    assertThat(refused.problem().expression()).containsExactly(field);
    assertThat(refused.problem().words()).startsWith(code + ": ");
    assertThat(refused.problem().status()).isEqualTo(400);
  }

  @Test
  void tellsAllKindsOfPrefetchApart() {
    assertThat(genes("null")).isInstanceOf(Prefetched.Empty.class);
    assertThat(genes("{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}"))
        .isEqualTo(new Prefetched.Whole(List.of()));
    assertThat(
            List.of(
                "{\"resourceType\":\"OperationOutcome\"}",
                "{\"resourceType\":\"Bundle\",\"link\":[{\"relation\":\"next\",\"url\":\"x\"}]}",
                "{\"resourceType\":\"Bundle\",\"total\":3,\"entry\":[]}",
                "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":"
                    + "\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":"
                    + "\"forbidden\"}]}}]}"))
        .allSatisfy(failed -> assertThat(genes(failed)).isInstanceOf(Prefetched.Missing.class));
  }

  private Prefetched genes(String value) {
    var request =
        "{\"hook\":\"patient-view\",\"hookInstance\":\"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea\","
            + "\"context\":{\"userId\":\"Practitioner/1\",\"patientId\":\"1\"},"
            + "\"prefetch\":{\"genes\":"
            + value
            + "}}";
    return reader.read(Hook.PATIENT_VIEW, request).genes();
  }

  private static String with(String part, String instead) {
    assertThat(REQUEST).contains(part);
    return REQUEST.replace(part, instead);
  }
}
