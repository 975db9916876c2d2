package org.origami.fhir.outbound;

import java.util.Date;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.origami.fhir.vocabulary.GenomicsReporting;

/** What every genomic Observation of ours has in common. */
final class ObservationParts {
  private ObservationParts() {}

  static Observation observation(String profile, CodeableConcept code, Reference patient, Date at) {
    var observation = new Observation();
    observation.getMeta().addProfile(profile);
    return observation
        .setStatus(ObservationStatus.FINAL)
        .addCategory(category(GenomicsReporting.OBSERVATION_CATEGORY, GenomicsReporting.LABORATORY))
        .addCategory(category(GenomicsReporting.DIAGNOSTIC_SERVICE, GenomicsReporting.GENETICS))
        .setCode(code)
        .setSubject(patient)
        .setIssued(at);
  }

  /** The profiles ask for each category in a concept of its own. */
  static CodeableConcept category(String system, String code) {
    return new CodeableConcept(new Coding().setSystem(system).setCode(code));
  }

  static void component(Observation observation, CodeableConcept code, Type value) {
    observation.addComponent().setCode(code).setValue(value);
  }

  static void component(Observation observation, FoldingTerm term, Type value) {
    component(observation, FoldingCodes.concept(term), value);
  }

  static void component(Observation observation, FoldingTerm term, Coding value, String words) {
    component(observation, term, new CodeableConcept(value).setText(words));
  }

  /** Empty text is no value: such a component is left out. */
  static void text(Observation observation, CodeableConcept code, String text) {
    String plain = PlainText.of(text);
    if (!plain.isEmpty()) {
      component(observation, code, new StringType(plain));
    }
  }

  static void note(Observation observation, FoldingTerm kind, String markdown) {
    observation.addNote(note(FoldingCodes.of(kind), markdown));
  }

  /** For resources whose remarks have no code. */
  static Annotation plainNote(String markdown) {
    return new Annotation().setText(PlainText.markdown(markdown));
  }

  /** A remark with the code that says what kind it is. */
  static Annotation note(Coding kind, String markdown) {
    var note = new Annotation();
    note.setText(PlainText.markdown(markdown));
    note.addExtension(GenomicsReporting.ANNOTATION_CODE, new CodeableConcept(kind));
    return note;
  }
}
