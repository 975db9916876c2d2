package org.origami.fhir.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.junit.jupiter.api.Test;
import org.origami.fhir.client.HospitalFindings;
import org.origami.fhir.client.ServerRemark;
import org.origami.fhir.inbound.FindingsReader;
import org.origami.fhir.vocabulary.OrigamiCanonical;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.genomics.variant.UnreadFinding.Reason;

class PulledFindingsTest {
  private static final String PATIENT = "http://127.0.0.1/fhir/Patient/demo";
  private final FindingsReader reader = new FindingsReader(new HgvsReader());

  @Test
  void keepsWhatTheServerRemarkedOnItsAnswer() {
    var pulled =
        new HospitalFindings(
            PATIENT, List.of(variant()), List.of(new ServerRemark("warning", "incomplete")));

    var reading = PulledFindings.read(reader, pulled);

    assertThat(reading.unread())
        .extracting(UnreadFinding::reason)
        .containsExactly(Reason.NO_DESCRIPTION, Reason.SERVER_REMARK);
    assertThat(reading.unread().get(1).field())
        .isEqualTo("OperationOutcome.issue: warning, incomplete");
    assertThat(reading.unread()).extracting(UnreadFinding::id).doesNotHaveDuplicates();
  }

  @Test
  void doesNotCountItsOwnRestatementBesideTheHospitalsFinding() {
    var restated = variant();
    restated.getMeta().addTag(new Coding(OrigamiCanonical.FOLDING_CODES, "restated", ""));

    var reading =
        PulledFindings.read(reader, new HospitalFindings(PATIENT, List.of(restated), List.of()));

    assertThat(reading.variants()).isEmpty();
    assertThat(reading.unread()).extracting(UnreadFinding::reason).containsExactly(Reason.RESTATED);
  }

  private static Observation variant() {
    var observation = new Observation();
    observation.setStatus(ObservationStatus.FINAL);
    observation.getCode().addCoding().setSystem("http://loinc.org").setCode("69548-6");
    observation.getSubject().setReference(PATIENT);
    observation.setValue(
        new org.hl7.fhir.r4.model.CodeableConcept(
            new Coding("http://loinc.org", "LA9633-4", "Present")));
    return observation;
  }
}
