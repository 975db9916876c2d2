package org.origami.fhir.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.origami.fhir.vocabulary.Loinc;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.genomics.variant.UnreadFinding.Reason;

/** Whole cases: whose they are, and that order, packing and repetition change nothing. */
class FindingsReaderTest {
  private final FindingsReader reader = new FindingsReader(new HgvsReader());

  @Test
  void nothingSentIsNothingRead() {
    var reading = reader.read(List.of());

    assertThat(reading.variants()).isEmpty();
    assertThat(reading.unread()).isEmpty();
    assertThat(reading.patients()).isEmpty();
  }

  @Test
  void theOnlyPatientNamedIsTheCases() {
    var reading = reader.read(List.of(variant("1", "Patient/canary")));

    assertThat(reading.variants()).hasSize(1);
    assertThat(reading.patients()).containsExactly("Patient/canary");
  }

  @Test
  void aTranscriptThatCannotBeReadIsRememberedWithTheDescription() {
    var unread = variant("1", "Patient/canary");
    unread
        .addComponent()
        .setCode(concept(Loinc.TRANSCRIPT_REFERENCE))
        .setValue(new CodeableConcept().setText("the usual transcript"));

    assertThat(sequenceUnread(unread)).isTrue();
    assertThat(sequenceUnread(variant("2", "Patient/canary"))).isFalse();
  }

  @Test
  void aNameThatCannotBeReadMayHaveNamedTheSequence() {
    var unread = variant("1", "Patient/canary");
    unread
        .addComponent()
        .setCode(concept(Loinc.CODING_HGVS))
        .setValue(new CodeableConcept().setText("NM_018890.3: see the letter"));

    assertThat(sequenceUnread(unread)).isTrue();
  }

  private boolean sequenceUnread(Observation observation) {
    var variants = reader.read(List.of(observation)).variants();
    assertThat(variants).hasSize(1);
    return variants.get(0).description().sequenceUnread();
  }

  @Test
  void ofSeveralPatientsNobodysFindingsAreRead() {
    var reading =
        reader.read(List.of(variant("1", "Patient/canary"), variant("2", "Patient/other")));

    assertThat(reading.variants()).isEmpty();
    assertThat(reading.unread())
        .extracting(UnreadFinding::reason)
        .containsExactly(Reason.OTHER_PATIENT, Reason.OTHER_PATIENT);
    assertThat(reading.patients()).containsExactly("Patient/canary", "Patient/other");
  }

  @Test
  void aPatientUnderTwoAddressesIsOne() {
    var patient = new Patient();
    patient.setId("canary");
    var bundle = new Bundle();
    bundle
        .addEntry()
        .setFullUrl("urn:uuid:9e8e4fb1-0001-4000-8000-000000000000")
        .setResource(patient);
    bundle.addEntry().setResource(variant("1", "Patient/canary"));
    bundle.addEntry().setResource(variant("2", "urn:uuid:9e8e4fb1-0001-4000-8000-000000000000"));

    var reading = reader.read(List.of(bundle));

    assertThat(reading.variants()).hasSize(2);
    assertThat(reading.patients()).hasSize(1);
  }

  @Test
  void anAbsoluteAddressOnAnotherServerIsAnotherPatient() {
    var reading =
        reader.readFor(
            "https://hospital.example/fhir/Patient/canary",
            List.of(variant("1", "https://other.example/fhir/Patient/canary")));

    assertThat(reading.unread())
        .extracting(UnreadFinding::reason)
        .containsExactly(Reason.OTHER_PATIENT);
  }

  @Test
  void bundlesInBundlesAreUnpackedHoweverDeep() {
    var bundle = new Bundle();
    bundle.addEntry().setResource(variant("1", "Patient/canary"));
    for (int i = 0; i < 5_000; i++) {
      var outer = new Bundle();
      outer.addEntry().setResource(bundle);
      bundle = outer;
    }

    assertThat(reader.read(List.of(bundle)).variants()).hasSize(1);
  }

  @Test
  void theSameStatementTwiceWithoutAnIdIsOneFinding() {
    var reading =
        reader.read(List.of(variant("", "Patient/canary"), variant("", "Patient/canary")));

    assertThat(reading.variants()).hasSize(1);
    assertThat(reading.sources()).isEmpty();
  }

  @Test
  void findingsAreNumberedWithoutGaps() {
    var absent = variant("2", "Patient/canary");
    absent.setValue(concept("LA9634-2"));

    var reading =
        reader.read(
            List.of(variant("1", "Patient/canary"), absent, variant("3", "Patient/canary")));

    assertThat(reading.variants()).extracting(v -> v.id().number()).containsExactly(1, 3);
    assertThat(reading.unread()).extracting(u -> u.id().number()).containsExactly(2);
    assertThat(reading.sources().keySet()).hasSize(3);
  }

  @Test
  void orderChangesNothingButTheNumbers() {
    var resources = new ArrayList<Observation>();
    for (int i = 0; i < 5; i++) {
      resources.add(variant("v" + i, "Patient/canary"));
      resources.add(benign("i" + i, "Observation/v" + i));
    }
    Collections.shuffle(resources, new Random(7));

    var reading = reader.read(resources);

    assertThat(reading.unread()).isEmpty();
    assertThat(reading.variants()).hasSize(5).allMatch(v -> v.laboratory().isBenign());
  }

  @Test
  void anUnreadableObservationNeverRemovesAFinding() {
    var odd = new Observation();
    odd.addDerivedFrom(new Reference("#"));
    odd.addComponent();

    var reading = reader.read(List.of(variant("1", "Patient/canary"), odd));

    assertThat(reading.variants()).hasSize(1);
    assertThat(reading.unread())
        .extracting(UnreadFinding::reason)
        .containsExactly(Reason.CODE_MISSING);
  }

  @Test
  void implicationsThatPointAtEachOtherAreNotFollowedForever() {
    var one = consequence("1", "Observation/2");
    var two = consequence("2", "Observation/1");

    assertThat(reader.read(List.of(one, two)).unread())
        .extracting(UnreadFinding::reason)
        .containsExactly(Reason.VARIANT_NOT_FOUND, Reason.VARIANT_NOT_FOUND);
  }

  @Test
  void printingAReadingShowsNobody() {
    var reading = reader.read(List.of(variant("1", "Patient/canary")));

    assertThat(reading + " " + reading.variants() + reading.sources())
        .doesNotContain("canary", "Observation", "Val50Met");
  }

  private static Observation variant(String id, String patient) {
    var observation = new Observation();
    if (!id.isEmpty()) {
      observation.setId("Observation/" + id);
    }
    observation.setStatus(Observation.ObservationStatus.FINAL);
    observation.setCode(concept(Loinc.VARIANT));
    observation.setSubject(new Reference(patient));
    observation.setValue(concept("LA9633-4"));
    observation
        .addComponent()
        .setCode(concept(Loinc.PROTEIN_HGVS))
        .setValue(new CodeableConcept().setText("NP_000362.1:p.(Val50Met)"));
    return observation;
  }

  private static Observation benign(String id, String variant) {
    var observation = pointer(id, "diagnostic-implication", variant);
    observation
        .addComponent()
        .setCode(concept(Loinc.CLINICAL_SIGNIFICANCE))
        .setValue(concept("LA6675-8"));
    return observation;
  }

  private static Observation consequence(String id, String variant) {
    return pointer(id, "molecular-consequence", variant);
  }

  private static Observation pointer(String id, String code, String target) {
    var observation = new Observation();
    observation.setId("Observation/" + id);
    observation.setStatus(Observation.ObservationStatus.FINAL);
    observation.setCode(new CodeableConcept(new Coding("", code, "")));
    observation.setSubject(new Reference("Patient/canary"));
    observation.addDerivedFrom(new Reference(target));
    return observation;
  }

  private static CodeableConcept concept(String code) {
    return new CodeableConcept(new Coding(Loinc.SYSTEM, code, ""));
  }
}
