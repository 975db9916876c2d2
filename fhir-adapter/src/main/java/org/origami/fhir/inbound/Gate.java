package org.origami.fhir.inbound;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Type;
import org.origami.fhir.vocabulary.OrigamiCanonical;
import org.origami.genomics.variant.SourceClass;
import org.origami.genomics.variant.UnreadFinding.Reason;

/**
 * Decides whether an Observation may be read at all. Reading an absent variant as carried is the
 * worst mistake this package can make, so everything that is not plainly final and present stops
 * here.
 */
final class Gate {
  private static final Set<SourceClass> NOT_INHERITED =
      EnumSet.of(
          SourceClass.SOMATIC,
          SourceClass.LIKELY_SOMATIC,
          SourceClass.FETAL,
          SourceClass.LIKELY_FETAL);

  private Gate() {}

  /** Why the state of the Observation forbids to read it, whatever it says. */
  static Optional<Refusal> state(Observation observation) {
    if (observation.hasModifierExtension()) {
      return refuse(Reason.VALUE_NOT_UNDERSTOOD, "modifierExtension");
    }
    if (observation.hasImplicitRules()) {
      return refuse(Reason.VALUE_NOT_UNDERSTOOD, "implicitRules");
    }
    // A hospital that keeps our reports sends our restatements back beside its own findings.
    if (observation.getMeta().getTag(OrigamiCanonical.FOLDING_CODES, "restated") != null) {
      return refuse(Reason.RESTATED, "meta.tag");
    }
    var own = observation.getMeta();
    if (own.getTag(OrigamiCanonical.PHARMACY_CODES, OrigamiCanonical.CONCLUDED) != null) {
      return refuse(Reason.RESTATED, "meta.tag");
    }
    return status(observation.getStatus());
  }

  private static Optional<Refusal> status(ObservationStatus status) {
    if (status == null) {
      return refuse(Reason.STATUS_MISSING, "status");
    }
    return switch (status) {
      case FINAL, AMENDED, CORRECTED -> Optional.empty();
      case ENTEREDINERROR -> refuse(Reason.ENTERED_IN_ERROR, "status");
      case REGISTERED, PRELIMINARY -> refuse(Reason.STATUS_NOT_FINAL, "status");
      case CANCELLED -> refuse(Reason.CANCELLED, "status");
      case UNKNOWN, NULL -> refuse(Reason.STATUS_MISSING, "status");
    };
  }

  /** Why the finding is not of what the patient inherited. */
  static Optional<Refusal> inherited(Observation observation) {
    var components = new Components(observation, new ReadingNotes());
    boolean elsewhere =
        components.concepts(ComponentCode.SOURCE_CLASS).stream()
            .flatMap(concept -> Answers.SOURCE_CLASS.everywhereIn(concept).stream())
            .anyMatch(NOT_INHERITED::contains);
    return elsewhere
        ? refuse(Reason.NOT_GERMLINE, ComponentCode.SOURCE_CLASS.field())
        : Optional.empty();
  }

  /** What the interpretation says of presence beside the value; empty where it says nothing. */
  static Set<Presence> interpretation(Observation observation) {
    var answers = EnumSet.noneOf(Presence.class);
    observation
        .getInterpretation()
        .forEach(it -> answers.addAll(Answers.PRESENCE.everywhereIn(Concept.of(it))));
    return answers;
  }

  /** Why the value does not say that the variant is carried. */
  static Optional<Refusal> value(Observation observation, ReadingNotes notes) {
    if (observation.hasDataAbsentReason()) {
      return observation.hasValue()
          ? refuse(Reason.VALUE_NOT_UNDERSTOOD, "value beside dataAbsentReason")
          : refuse(Reason.VALUE_MISSING, "dataAbsentReason");
    }
    if (!observation.hasValue()) {
      return refuse(Reason.VALUE_MISSING, "value");
    }
    Set<Presence> answers = answersOf(observation.getValue());
    if (answers.size() != 1) {
      return refuse(
          Reason.VALUE_NOT_UNDERSTOOD, answers.isEmpty() ? "value" : "value: contradictory");
    }
    var answer = answers.iterator().next();
    var interpretation = interpretation(observation);
    if (!interpretation.isEmpty() && !interpretation.equals(answers)) {
      return refuse(Reason.VALUE_NOT_UNDERSTOOD, "interpretation: contradictory");
    }
    return switch (answer) {
      case ABSENT -> refuse(Reason.VALUE_ABSENT, "value");
      case NO_CALL -> refuse(Reason.NO_CALL, "value");
      case INDETERMINATE -> refuse(Reason.INDETERMINATE, "value");
      case PRESENT -> present(observation.getValue(), notes);
    };
  }

  /** What the value says of presence, in any form that a sender has been seen to use. */
  static Set<Presence> answersOf(Type value) {
    if (value instanceof BooleanType truth) {
      return Set.of(truth.booleanValue() ? Presence.PRESENT : Presence.ABSENT);
    }
    return Concept.of(value).map(Answers.PRESENCE::everywhereIn).orElse(Set.of());
  }

  private static Optional<Refusal> present(Type value, ReadingNotes notes) {
    boolean standard =
        Concept.of(value).stream()
            .flatMap(concept -> concept.codings().stream())
            .anyMatch(coding -> coding.code().equals(Answers.PRESENT));
    if (!standard) {
      notes.remark(
          "value", "Present is not given by its LOINC answer code; the form was tolerated");
    }
    return Optional.empty();
  }

  private static Optional<Refusal> refuse(Reason reason, String field) {
    return Optional.of(new Refusal(reason, field));
  }
}
