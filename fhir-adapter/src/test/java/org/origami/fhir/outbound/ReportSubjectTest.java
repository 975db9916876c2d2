package org.origami.fhir.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSubjectTest {
  private static final String NEW = "urn:uuid:00000000-0000-4000-8000-000000000001";

  @Test
  void printsNoPatient() {
    assertThat(Cases.served().toString()).doesNotContain("canary").doesNotContain("hospital");
  }

  @Test
  void passesOverTheFinalSlashOfABase() {
    assertThat(ServerBase.of("http://127.0.0.1:8080/fhir/").url())
        .isEqualTo("http://127.0.0.1:8080/fhir");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://host/fhir", "/fhir", "http://host/fhir?a=b", "http://ho st/fhir"})
  void refusesABaseThatIsNoAddress(String url) {
    assertThatIllegalArgumentException().isThrownBy(() -> ServerBase.of(url));
  }

  @ParameterizedTest(name = "{0}, served: {1}")
  @CsvSource({
    "https://h.org/fhir/Patient/1, true, https://h.org/fhir/Patient/1, 1",
    "https://h.org/fhir/Patient/1/_history/2, true, https://h.org/fhir/Patient/1, 1",
    "https://h.org/fhir/Patient/1, false, https://h.org/fhir/Patient/1, 1",
    "Patient/1, true, Patient/1, 1",
    "Patient/1, false, " + NEW + ", 1",
    "urn:uuid:6e1a2c3d-0000-4000-8000-0000000000aa, true,"
        + " urn:uuid:6e1a2c3d-0000-4000-8000-0000000000aa, ''",
    "'', true, " + NEW + ", ''",
    "somebody, true, " + NEW + ", ''",
  })
  void namesThePatientSoThatTheReferenceResolves(
      String name, boolean served, String reference, String id) {
    var base = served ? Cases.SERVED : ServerBase.NONE;

    var entry = PatientEntry.of(Cases.subject(name, base), Cases.counting());

    assertThat(entry.reference().getReference()).isEqualTo(reference);
    assertThat(entry.entry().getFullUrl()).endsWith(reference);
    assertThat(idOf((Patient) entry.entry().getResource())).isEqualTo(id);
  }

  @Test
  void keepsAPatientsNameThatLeadsNowhereInWords() {
    var entry = PatientEntry.of(Cases.subject("somebody", Cases.SERVED), Cases.counting());

    assertThat(entry.reference().getDisplay()).isEqualTo("somebody");
  }

  private static String idOf(Patient patient) {
    return patient.hasId() ? patient.getIdElement().getIdPart() : "";
  }
}
