package org.origami.fhir.prescription;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Medication.MedicationIngredientComponent;
import org.hl7.fhir.r4.model.Medication.MedicationStatus;
import org.hl7.fhir.r4.model.Substance;
import org.hl7.fhir.r4.model.Substance.FHIRSubstanceStatus;
import org.origami.fhir.prescription.UnreadPrescription.Reason;
import org.origami.reports.drug.DrugQuestion;

/**
 * Reads which drug one prescription means: as a whole, and each ingredient that was sent apart. An
 * ingredient that cannot be read is refused by itself, beside those that can.
 */
final class MedicineReader {
  private static final String CONCEPT = "MedicationRequest.medicationCodeableConcept.coding";
  private static final String REFERENCE = "MedicationRequest.medicationReference";

  /** Ingredients of ingredients: no real product is nested deeper. */
  private static final int DEEPEST = 4;

  private final SentMedications.Placed placed;
  private final SentMedications sent;
  private final DrugCodes whole = new DrugCodes();
  private final List<DrugCodes> ingredients = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();

  private MedicineReader(SentMedications.Placed placed, SentMedications sent) {
    this.placed = placed;
    this.sent = sent;
  }

  static MedicineReader read(SentMedications.Placed placed, SentMedications sent) {
    var reader = new MedicineReader(placed, sent);
    reader.read();
    return reader;
  }

  /** Empty where nothing of it can be looked up. */
  Optional<DrugQuestion> question(String reference) {
    var all = new DrugCodes();
    Stream.concat(Stream.of(whole), ingredients.stream()).forEach(all::take);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.question(reference, ingredients));
  }

  List<Refusal> refused() {
    return refused;
  }

  private void read() {
    var request = placed.request();
    if (request.hasMedicationCodeableConcept()) {
      whole.take(request.getMedicationCodeableConcept());
      whole.lacking(CONCEPT).ifPresent(refused::add);
    } else if (request.hasMedicationReference()) {
      sent.find(request.getMedicationReference(), request, placed.place())
          .ifPresentOrElse(
              this::readWhole,
              () -> refused.add(new Refusal(Reason.MEDICATION_NOT_FOUND, REFERENCE)));
    } else {
      refused.add(new Refusal(Reason.NO_MEDICATION, "MedicationRequest.medication[x]"));
    }
  }

  private void readWhole(DomainResource found) {
    if (found instanceof Substance substance) {
      refusal(substance).ifPresentOrElse(refused::add, () -> whole.take(substance.getCode()));
    } else if (found instanceof Medication medication) {
      refusal(medication)
          .ifPresentOrElse(
              refused::add,
              () -> {
                whole.take(medication.getCode());
                readIngredients(medication, 0);
              });
    }
    if (whole.isEmpty() && ingredients.isEmpty() && refused.isEmpty()) {
      whole.lacking(REFERENCE + ": Medication.code.coding").ifPresent(refused::add);
    }
  }

  private void readIngredients(Medication medication, int depth) {
    var parts = medication.getIngredient();
    // A code of the whole names its one ingredient as well.
    boolean named = !whole.isEmpty() && parts.size() == 1;
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      var field = "Medication.ingredient[" + i + "]";
      // An excipient is no drug that anybody asks about.
      boolean matters = !named && !(part.hasIsActive() && !part.getIsActive());
      readIngredient(part, medication, field, depth).filter(it -> matters).ifPresent(refused::add);
    }
  }

  private Optional<Refusal> readIngredient(
      MedicationIngredientComponent part, Medication medication, String field, int depth) {
    if (part.hasModifierExtension()) {
      return Refusal.of(Reason.MEANING_CHANGED, field + ".modifierExtension");
    }
    if (part.hasItemCodeableConcept()) {
      return take(part.getItemCodeableConcept(), field + ".itemCodeableConcept.coding");
    }
    if (!part.hasItemReference()) {
      return Refusal.of(Reason.NO_CODE, field + ".item[x]");
    }
    // A contained Medication's own ingredients are contained in the prescription, too.
    var found =
        Stream.<DomainResource>of(medication, placed.request())
            .flatMap(
                container -> sent.find(part.getItemReference(), container, placed.place()).stream())
            .findFirst();
    return found.isEmpty() || depth >= DEEPEST
        ? Refusal.of(Reason.MEDICATION_NOT_FOUND, field + ".itemReference")
        : readIngredient(found.get(), field + ".itemReference", depth);
  }

  private Optional<Refusal> readIngredient(DomainResource found, String field, int depth) {
    if (found instanceof Substance substance) {
      return refusal(substance).or(() -> take(substance.getCode(), field + ": Substance.code"));
    }
    if (!(found instanceof Medication medication)) {
      return Refusal.of(Reason.MEDICATION_NOT_FOUND, field);
    }
    var wrong = refusal(medication);
    if (wrong.isPresent()) {
      return wrong;
    }
    var code = take(medication.getCode(), field + ": Medication.code.coding");
    readIngredients(medication, depth + 1);
    // Without a code of its own it is what its ingredients are, and those were read or refused.
    return medication.hasIngredient() ? Optional.empty() : code;
  }

  private Optional<Refusal> take(CodeableConcept concept, String field) {
    var codes = new DrugCodes();
    codes.take(concept);
    if (!codes.isEmpty()) {
      ingredients.add(codes);
    }
    return codes.lacking(field);
  }

  private static Optional<Refusal> refusal(Medication medication) {
    if (medication.getStatus() == MedicationStatus.ENTEREDINERROR) {
      return Refusal.of(Reason.ENTERED_IN_ERROR, "Medication.status");
    }
    return medication.hasModifierExtension()
        ? Refusal.of(Reason.MEANING_CHANGED, "Medication.modifierExtension")
        : Optional.empty();
  }

  private static Optional<Refusal> refusal(Substance substance) {
    if (substance.getStatus() == FHIRSubstanceStatus.ENTEREDINERROR) {
      return Refusal.of(Reason.ENTERED_IN_ERROR, "Substance.status");
    }
    return substance.hasModifierExtension()
        ? Refusal.of(Reason.MEANING_CHANGED, "Substance.modifierExtension")
        : Optional.empty();
  }
}
