package org.origami.fhir.cds.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.origami.fhir.cds.card.SuggestedAction.Create;
import org.origami.fhir.cds.card.SuggestedAction.Delete;
import org.origami.reports.drug.ActionKind;
import org.origami.reports.drug.CodedAction;
import org.origami.reports.drug.Drug;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.DrugGuidance.Advised;
import org.origami.reports.drug.DrugQuestion;
import org.origami.reports.drug.Firmness;
import org.origami.reports.drug.Recommendation;
import org.origami.reports.drug.Urgency;

/**
 * What an order may be replaced by: the drugs that the guideline names, but for those that the same
 * patient's genes speak against. A dose is never carried over from one drug to another.
 */
final class Replacements {
  private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
  private static final String ATC = "http://www.whocc.no/atc";

  private final Supplier<UUID> ids;
  private final Function<DrugQuestion, List<DrugGuidance>> lookUp;

  Replacements(Supplier<UUID> ids, Function<DrugQuestion, List<DrugGuidance>> lookUp) {
    this.ids = ids;
    this.lookUp = lookUp;
  }

  /**
   * What came of the alternatives.
   *
   * @param passedOver named by the guideline too, and not suggested
   */
  record Found(List<Suggestion> suggestions, List<Drug> passedOver) {
    static final Found NONE = new Found(List.of(), List.of());
  }

  Found of(DrugCase drugCase, Advised advised) {
    if (drugCase.orders().stream().anyMatch(Replacements::cannotBeReplaced)) {
      return Found.NONE;
    }
    var named = alternatives(advised.recommendations().get(0));
    var usable = named.stream().filter(this::genesAllow).toList();
    var passedOver = named.stream().filter(it -> !usable.contains(it)).toList();
    boolean only = usable.size() == 1 && everyGroupIsTold(advised, usable.get(0));
    var suggestions = usable.stream().map(drug -> replacing(drugCase, drug, only)).toList();
    return suggestions.isEmpty() && advised.urgency() == Urgency.STOP
        ? new Found(List.of(removing(drugCase)), passedOver)
        : new Found(suggestions, passedOver);
  }

  /** Without a name nothing can be taken back; and with a product of several, others would go. */
  private static boolean cannotBeReplaced(AdvisedOrder order) {
    return nameOf(order).isEmpty() || order.guidance().size() != 1 || !order.oneDrug();
  }

  private static List<Drug> alternatives(Recommendation gravest) {
    return gravest.actions().stream()
        .filter(it -> it.kind() == ActionKind.USE_ALTERNATIVE || it.kind() == ActionKind.AVOID)
        .flatMap(it -> it.alternatives().stream())
        .filter(Replacements::canBeOrdered)
        .distinct()
        .toList();
  }

  /** A drug without a code stands in the advice; an EHR could not file an order of it. */
  private static boolean canBeOrdered(Drug drug) {
    return drug.rxNorm().isPresent() || !drug.ownAtcCodes().isEmpty();
  }

  private boolean genesAllow(Drug drug) {
    var question =
        new DrugQuestion(drug.rxNorm().stream().toList(), drug.atcCodes(), Optional.empty());
    return lookUp.apply(question).stream().allMatch(it -> it.urgency().compareTo(Urgency.WARN) < 0);
  }

  /** One that is plainly meant for every group of patients may be set before the others. */
  private static boolean everyGroupIsTold(Advised advised, Drug drug) {
    return advised.recommendations().stream()
        .allMatch(it -> it.actions().stream().anyMatch(action -> tells(action, drug)));
  }

  private static boolean tells(CodedAction action, Drug drug) {
    return action.firmness() == Firmness.DIRECT && action.alternatives().contains(drug);
  }

  private Suggestion replacing(DrugCase drugCase, Drug drug, boolean only) {
    var actions = new ArrayList<SuggestedAction>();
    drugCase.orders().forEach(order -> actions.add(delete(drugCase, order)));
    for (var order : drugCase.orders()) {
      actions.add(
          new Create("Order " + drug.name() + ", dose to be given", newOrder(order.order(), drug)));
    }
    var label = "Replace %s with %s".formatted(drugCase.drug().name(), drug.name());
    return new Suggestion(ids.get(), label, only, actions);
  }

  private Suggestion removing(DrugCase drugCase) {
    return new Suggestion(
        ids.get(),
        "Remove the order of " + drugCase.drug().name(),
        false,
        drugCase.orders().stream().map(order -> delete(drugCase, order)).toList());
  }

  private static SuggestedAction delete(DrugCase drugCase, AdvisedOrder order) {
    return new Delete("Remove the order of " + drugCase.drug().name(), nameOf(order).orElseThrow());
  }

  private static Optional<String> nameOf(AdvisedOrder order) {
    return Optional.ofNullable(order.order().getIdElement().getIdPart())
        .filter(id -> id.matches("[A-Za-z0-9.-]{1,64}"))
        .map(id -> "MedicationRequest/" + id);
  }

  /** Who, for whom, in which stay and why are kept; dose, supply and identifiers are not. */
  private static MedicationRequest newOrder(MedicationRequest replaced, Drug drug) {
    var order = new MedicationRequest();
    order.setStatus(MedicationRequest.MedicationRequestStatus.DRAFT);
    order.setIntent(MedicationRequest.MedicationRequestIntent.ORDER);
    order.setMedication(concept(drug));
    order.setSubject(replaced.getSubject().copy());
    order.setEncounter(replaced.getEncounter().copy());
    order.setRequester(replaced.getRequester().copy());
    replaced.getCategory().forEach(it -> order.addCategory(it.copy()));
    replaced.getReasonCode().forEach(it -> order.addReasonCode(it.copy()));
    replaced.getReasonReference().forEach(it -> order.addReasonReference(it.copy()));
    return order;
  }

  private static CodeableConcept concept(Drug drug) {
    var concept = new CodeableConcept().setText(drug.name());
    drug.rxNorm()
        .ifPresent(
            code ->
                concept
                    .addCoding()
                    .setSystem(RXNORM)
                    .setCode(code.value())
                    .setDisplay(drug.name()));
    drug.ownAtcCodes().forEach(code -> concept.addCoding().setSystem(ATC).setCode(code));
    return concept;
  }
}
