package org.origami.fhir.outbound;

import java.util.Date;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.fhir.vocabulary.Loinc;
import org.origami.fhir.vocabulary.LoincAnswer;
import org.origami.genomics.variant.Variant;

/**
 * Restates a variant that came in, with what became of it, so that implications have something in
 * their own bundle to point to; it points to the hospital's own Observation.
 */
final class VariantWriter {
  private final ReportSubject subject;
  private final Reference patient;

  VariantWriter(ReportSubject subject, Reference patient) {
    this.subject = subject;
    this.patient = patient;
  }

  Observation write(Variant variant, FoldingOutcome outcome) {
    var observation =
        ObservationParts.observation(
            GenomicsReporting.VARIANT,
            Concepts.loinc(Loinc.VARIANT, "Genetic variant assessment"),
            patient,
            Date.from(subject.issued()));
    // Whoever pulls a patient's Observations again tells ours from the laboratory's by this tag.
    observation.getMeta().addTag(FoldingCodes.of(FoldingTerm.RESTATED));
    observation.setValue(Concepts.answer(LoincAnswer.PRESENT));
    source(observation, variant);
    var surplus = new Surplus();
    new VariantComponents(observation, surplus).describe(variant.description());
    new CarriageComponents(observation, surplus).describe(variant);
    outcome(observation, outcome);
    notes(observation, variant, surplus);
    observation.setText(narrative(variant, outcome));
    return observation;
  }

  private void source(Observation observation, Variant variant) {
    var source = SourceReference.of(subject.source(variant.id()));
    source.ifPresent(observation::addDerivedFrom);
    ObservationParts.note(
        observation,
        FoldingTerm.RESTATED,
        source.isPresent()
            ? "Restated by Origami. The hospital's own Observation is the original and governs."
            : "Restated by Origami. The Observation as sent had no name to point to.");
  }

  private static void outcome(Observation observation, FoldingOutcome outcome) {
    Coding status = FoldingCodes.of(outcome.status());
    ObservationParts.component(
        observation, FoldingTerm.FOLDING_STATUS, status, outcome.status().display());
    for (Coding reason : outcome.reasons()) {
      ObservationParts.component(
          observation, FoldingTerm.STATUS_REASON, reason, reason.getDisplay());
    }
    if (!outcome.remark().isBlank()) {
      observation.addNote(ObservationParts.note(outcome.reasons().get(0), outcome.remark()));
    }
  }

  private static void notes(Observation observation, Variant variant, Surplus surplus) {
    for (var note : variant.notes()) {
      ObservationParts.note(
          observation, FoldingTerm.READING_NOTE, note.field() + ": " + note.remark());
    }
    if (!surplus.isEmpty()) {
      ObservationParts.note(observation, FoldingTerm.ALSO_SENT, surplus.words());
    }
  }

  private static Narrative narrative(Variant variant, FoldingOutcome outcome) {
    return Narratives.sentence(
        VariantName.of(variant) + ", restated from the hospital. Folding: " + outcome.words());
  }
}
