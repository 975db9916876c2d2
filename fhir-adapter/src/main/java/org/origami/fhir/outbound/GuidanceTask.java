package org.origami.fhir.outbound;

import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.fhir.vocabulary.LoincAnswer;
import org.origami.fhir.vocabulary.Terminology;
import org.origami.reports.drug.ActionKind;
import org.origami.reports.drug.CodedAction;
import org.origami.reports.drug.Drug;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.Recommendation;
import org.origami.reports.drug.RxNormCode;
import org.origami.reports.drug.Urgency;

/**
 * Proposes what to do. LOINC's list of suggestions knows three (an alternative, less, more); a Task
 * that says one of them claims the profile of a medication recommendation, any other that of a
 * follow-up.
 */
final class GuidanceTask {
  private static final Map<ActionKind, LoincAnswer> SUGGESTIONS =
      new EnumMap<>(
          Map.of(
              ActionKind.AVOID, LoincAnswer.CONSIDER_ALTERNATIVE,
              ActionKind.USE_ALTERNATIVE, LoincAnswer.CONSIDER_ALTERNATIVE,
              ActionKind.REDUCE_DOSE, LoincAnswer.DECREASE_DOSE,
              ActionKind.LIMIT_DOSE, LoincAnswer.DECREASE_DOSE,
              ActionKind.INCREASE_DOSE, LoincAnswer.INCREASE_DOSE));

  private final Reference patient;
  private final Date issued;

  GuidanceTask(Reference patient, Date issued) {
    this.patient = patient;
    this.issued = issued;
  }

  /** Empty where the recommendation changes nothing. */
  Optional<Task> write(DrugGuidance asked, Drug drug, Recommendation advice, Reference reason) {
    var actions = advice.actions().stream().filter(GuidanceTask::changesSomething).toList();
    if (actions.isEmpty()) {
      return Optional.empty();
    }
    var suggestion =
        actions.stream()
            .flatMap(action -> Optional.ofNullable(SUGGESTIONS.get(action.kind())).stream())
            .findFirst();
    var task =
        task(
            suggestion.isPresent()
                ? GenomicsReporting.MEDICATION_RECOMMENDATION
                : GenomicsReporting.FOLLOWUP_RECOMMENDATION,
            suggestion.map(Concepts::answer).orElseGet(() -> followUp(actions.get(0))),
            drug.name() + ": " + advice.advice(),
            advice.urgency());
    task.setReasonReference(reason);
    order(task, asked);
    actions.forEach(action -> action(task, action));
    return Optional.of(task);
  }

  /** Proposes the tests without which the guideline cannot be followed. */
  Task test(DrugGuidance.TestFirst testFirst) {
    var task =
        task(
            GenomicsReporting.FOLLOWUP_RECOMMENDATION,
            Concepts.answer(LoincAnswer.ADDITIONAL_TESTING),
            testFirst.drug().name() + ": " + testFirst.advice(),
            testFirst.urgency());
    order(task, testFirst);
    for (var unknown : testFirst.unknown()) {
      task.addInput()
          .setType(PharmacyCodes.concept(PharmacyTerm.GENE_TO_TEST))
          .setValue(GeneWords.gene(unknown.gene().gene()));
      task.addNote(ObservationParts.plainNote(unknown.why()));
    }
    return task;
  }

  private Task task(String profile, CodeableConcept code, String words, Urgency urgency) {
    var task = new Task();
    task.getMeta().addProfile(profile);
    task.setStatus(TaskStatus.REQUESTED)
        .setIntent(TaskIntent.PROPOSAL)
        .setPriority(urgency == Urgency.STOP ? TaskPriority.URGENT : TaskPriority.ROUTINE)
        .setCode(code)
        .setDescription(PlainText.of(words))
        .setFor(patient.copy())
        .setAuthoredOn(issued);
    task.setText(Narratives.sentence(words));
    return task;
  }

  private static CodeableConcept followUp(CodedAction action) {
    return action.kind() == ActionKind.TEST_FIRST
        ? Concepts.answer(LoincAnswer.ADDITIONAL_TESTING)
        : new CodeableConcept(PharmacyCodes.of(action.kind()))
            .setText(PharmacyCodes.words(action.kind()));
  }

  private static boolean changesSomething(CodedAction action) {
    return action.kind() != ActionKind.STANDARD_DOSING
        && action.kind() != ActionKind.NO_RECOMMENDATION;
  }

  private static void order(Task task, DrugGuidance asked) {
    asked
        .question()
        .reference()
        .flatMap(reference -> SourceReference.of(reference, "MedicationRequest"))
        .ifPresent(task::addBasedOn);
  }

  private static void action(Task task, CodedAction action) {
    task.addInput()
        .setType(PharmacyCodes.concept(PharmacyTerm.ACTION))
        .setValue(
            new CodeableConcept(PharmacyCodes.of(action.kind()))
                .setText(PlainText.of(action.words())));
    for (var alternative : action.alternatives()) {
      task.addInput()
          .setType(PharmacyCodes.concept(PharmacyTerm.ALTERNATIVE))
          .setValue(medicine(alternative));
    }
  }

  static CodeableConcept medicine(Drug drug) {
    var concept = new CodeableConcept().setText(PlainText.of(drug.name()));
    drug.rxNorm()
        .map(RxNormCode::value)
        .map(code -> new Coding().setSystem(Terminology.RXNORM).setCode(code))
        .ifPresent(concept::addCoding);
    return concept;
  }
}
