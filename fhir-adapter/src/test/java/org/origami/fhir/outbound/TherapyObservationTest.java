package org.origami.fhir.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.origami.fhir.validation.Argued;
import org.origami.fhir.validation.GenomicsValidator;
import org.origami.fhir.vocabulary.LoincAnswer;
import org.origami.fhir.vocabulary.Terminology;

class TherapyObservationTest {
  private final Observation written =
      new TherapyObservation(
              new Reference().setDisplay("a made-up patient"),
              Date.from(Cases.ISSUED),
              List.of(new Reference().setDisplay("a made-up variant")))
          .implication(Concepts.answer(LoincAnswer.PRESUMED_RESPONSIVE))
          .medication("ivacaftor", "1243041")
          .context(
              new CodeableConcept(
                      new Coding().setSystem(Terminology.MONDO).setCode("MONDO:0009061"))
                  .setText("cystic fibrosis"))
          .evidenceLevel(new CodeableConcept().setText("label"))
          .conclusion(
              "Words of a test & <nothing> more.",
              List.of(
                  TherapyObservation.citation("A label", "https://label.example.org/1"),
                  TherapyObservation.citation("A paper without an address", "")))
          .observation();

  @Test
  void isAValidTherapeuticImplication() {
    var json = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(written);

    assertThat(GenomicsValidator.shared().complaints(json))
        .filteredOn(complaint -> !Argued.covers(complaint))
        .isEmpty();
  }

  @Test
  void saysTheMedicineInWordsAndByItsIngredient() {
    var medicine = written.getComponent().get(1).getValueCodeableConcept();

    assertThat(medicine.getText()).isEqualTo("ivacaftor");
    assertThat(medicine.getCodingFirstRep().getSystem()).isEqualTo(Terminology.RXNORM);
    assertThat(medicine.getCodingFirstRep().getCode()).isEqualTo("1243041");
  }

  @Test
  void namesItsSources() {
    assertThat(written.getComponent().get(4).getExtension()).hasSize(2);
  }
}
