package org.origami.fhir.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxHospitalTest {
  private static SandboxHospital hospital;
  private static IGenericClient client;

  @BeforeAll
  static void start() {
    hospital = SandboxHospital.start(0);
    var context = FhirContext.forR4();
    context.getRestfulClientFactory().setServerValidationMode(ServerValidationModeEnum.NEVER);
    client = context.newRestfulGenericClient(hospital.base().toString());
  }

  @AfterAll
  static void stop() {
    hospital.close();
  }

  private static Bundle search(String query) {
    return client.search().byUrl(query).returnBundle(Bundle.class).execute();
  }

  @Test
  void listensOnThisMachineOnly() {
    assertThat(hospital.base().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void givesAPatientPageByPage() {
    var ids = new ArrayList<String>();
    var page = search("Observation?patient=demo-panel&category=GE");
    int pages = 1;
    while (true) {
      page.getEntry().forEach(it -> ids.add(it.getResource().getIdPart()));
      if (page.getLink("next") == null) {
        break;
      }
      page = client.loadPage().next(page).execute();
      pages++;
    }

    assertThat(pages).isGreaterThan(1);
    assertThat(ids).hasSizeGreaterThan(40).doesNotHaveDuplicates().hasSize(page.getTotal());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Observation?patient=Patient/demo-fabry, 4",
    "Observation?subject=Patient/demo-fabry, 4",
    "Observation?patient=demo-fabry&code=http://loinc.org|69548-6, 2",
    "Observation?patient=demo-fabry&code=53037-8, 0",
    "Observation?patient=demo-nobody, 0",
    "Observation?patient=demo-fabry&_lastUpdated=ge2026-11-03, 0",
    "Observation?patient=demo-fabry&_lastUpdated=ge2026-11-01, 4",
    "Observation?patient=demo-quiet&status=preliminary, 2",
    "Observation?_id=demo-fabry-01, 1",
    "MedicationRequest?patient=demo-pain, 4",
    "MedicationRequest?patient=demo-cancer&status=active, 1",
    "Patient, 13",
    "Patient?_id=demo-pku, 1",
  })
  void findsWhatIsAskedFor(String query, int total) {
    assertThat(search(query).getTotal()).isEqualTo(total);
  }

  @Test
  void readsAPatientAndRefusesAnUnknownOne() {
    var read = client.read().resource(Patient.class);

    assertThat(read.withId("demo-pku").execute().getNameFirstRep().getFamily())
        .isEqualTo("Canary-Family");
    assertThatThrownBy(() -> client.read().resource(Patient.class).withId("nobody").execute())
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void drawsItsConclusionsAsImplicationsOfTheVariant() {
    var conclusion =
        client.read().resource(Observation.class).withId("demo-fabry-01-conclusion").execute();

    assertThat(conclusion.getDerivedFromFirstRep().getReference())
        .isEqualTo("Observation/demo-fabry-01");
    assertThat(conclusion.hasValue()).isFalse();
  }

  @Test
  void twoSandboxesStandBesideEachOther() {
    try (var other = SandboxHospital.start(0)) {
      assertThat(List.of(other.base(), hospital.base())).doesNotHaveDuplicates();
    }
  }
}
