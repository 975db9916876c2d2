package org.origami.fhir.prescription;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Substance;
import org.origami.fhir.inbound.Address;
import org.origami.fhir.prescription.UnreadPrescription.Reason;

/**
 * Reads MedicationRequests: which drug each means, and whose it is. It never throws: one that
 * cannot be read is unread with the reason and the field.
 */
public final class PrescriptionReader {
  private static final String CONCEPT = "MedicationRequest.medicationCodeableConcept.coding";
  private static final String REFERENCE = "MedicationRequest.medicationReference";

  /** Ingredients of ingredients: no real product is nested deeper. */
  private static final int DEEPEST = 4;

  /**
   * Reads every MedicationRequest.
   *
   * @param resources MedicationRequests with their Medications, or Bundles and Parameters that hold
   *     them, in any order
   */
  public PrescriptionReading read(Collection<? extends Resource> resources) {
    var sent = new SentMedications(resources);
    var read = new ArrayList<Prescription>();
    var unread = new ArrayList<UnreadPrescription>();
    for (var placed : sent.requests()) {
      var codes = new DrugCodes();
      String reference = placed.place().map(Address::value).orElse("");
      refusal(placed.request())
          .or(() -> medication(placed, sent, codes))
          .ifPresentOrElse(
              refusal ->
                  unread.add(new UnreadPrescription(reference, refusal.reason, refusal.field)),
              () -> read.add(prescription(placed, reference, codes)));
    }
    return new PrescriptionReading(read, unread);
  }

  /**
   * Reads medicines that are named without a prescription; each is a question of its own.
   *
   * @param field what a refusal names, such as {@code medication}
   */
  public PrescriptionReading readMedicines(List<CodeableConcept> medicines, String field) {
    var read = new ArrayList<Prescription>();
    var unread = new ArrayList<UnreadPrescription>();
    for (var medicine : medicines) {
      var codes = new DrugCodes();
      codes.take(medicine);
      lacking(codes, field)
          .ifPresentOrElse(
              refusal -> unread.add(new UnreadPrescription("", refusal.reason, refusal.field)),
              () -> read.add(new Prescription("", Optional.empty(), "", codes.question(""))));
    }
    return new PrescriptionReading(read, unread);
  }

  private record Refusal(Reason reason, String field) {}

  private static Optional<Refusal> refusal(MedicationRequest request) {
    if (request.hasModifierExtension()) {
      return refuse(Reason.MEANING_CHANGED, "MedicationRequest.modifierExtension");
    }
    if (request.hasImplicitRules()) {
      return refuse(Reason.MEANING_CHANGED, "MedicationRequest.implicitRules");
    }
    if (request.getStatus() == MedicationRequestStatus.ENTEREDINERROR) {
      return refuse(Reason.ENTERED_IN_ERROR, "MedicationRequest.status");
    }
    return request.getDoNotPerform()
        ? refuse(Reason.NOT_TO_BE_GIVEN, "MedicationRequest.doNotPerform")
        : Optional.empty();
  }

  private static Optional<Refusal> medication(
      SentMedications.Placed placed, SentMedications sent, DrugCodes codes) {
    var request = placed.request();
    if (request.hasMedicationCodeableConcept()) {
      codes.take(request.getMedicationCodeableConcept());
      return lacking(codes, CONCEPT);
    }
    if (!request.hasMedicationReference()) {
      return refuse(Reason.NO_MEDICATION, "MedicationRequest.medication[x]");
    }
    var found = sent.find(request.getMedicationReference(), request, placed.place());
    if (found.isEmpty()) {
      return refuse(Reason.MEDICATION_NOT_FOUND, REFERENCE);
    }
    take(found.get(), placed, sent, codes, 0);
    return lacking(codes, REFERENCE + ": Medication.code.coding");
  }

  private static Optional<Refusal> lacking(DrugCodes codes, String field) {
    if (!codes.isEmpty()) {
      return Optional.empty();
    }
    return refuse(codes.isOdd() ? Reason.CODE_NOT_READ : Reason.NO_CODE, field);
  }

  private static void take(
      DomainResource found,
      SentMedications.Placed placed,
      SentMedications sent,
      DrugCodes codes,
      int depth) {
    if (found instanceof Substance substance) {
      codes.take(substance.getCode());
    } else if (found instanceof Medication medication) {
      codes.take(medication.getCode());
      for (var ingredient : medication.getIngredient()) {
        if (ingredient.hasItemCodeableConcept()) {
          codes.take(ingredient.getItemCodeableConcept());
        } else if (ingredient.hasItemReference() && depth < DEEPEST) {
          // A contained Medication's own ingredients are contained in the prescription, too.
          List.<DomainResource>of(medication, placed.request()).stream()
              .flatMap(
                  container ->
                      sent.find(ingredient.getItemReference(), container, placed.place()).stream())
              .findFirst()
              .ifPresent(inner -> take(inner, placed, sent, codes, depth + 1));
        }
      }
    }
  }

  private static Prescription prescription(
      SentMedications.Placed placed, String reference, DrugCodes codes) {
    var request = placed.request();
    var subject = Address.parse(request.getSubject().getReference());
    return new Prescription(
        reference,
        subject
            .map(address -> placed.place().map(address::from).orElse(address))
            .map(Address::value),
        request.getStatus() == null ? "" : request.getStatus().toCode(),
        codes.question(reference));
  }

  private static Optional<Refusal> refuse(Reason reason, String field) {
    return Optional.of(new Refusal(reason, field));
  }
}
