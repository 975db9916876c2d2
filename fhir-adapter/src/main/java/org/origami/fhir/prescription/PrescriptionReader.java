package org.origami.fhir.prescription;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.inbound.Address;
import org.origami.fhir.prescription.UnreadPrescription.Reason;
import org.origami.reports.drug.DrugQuestion;

/**
 * Reads MedicationRequests: which drug each means, and whose it is. It never throws: one that
 * cannot be read is unread with the reason and the field.
 */
public final class PrescriptionReader {
  /**
   * Reads every MedicationRequest. One of which an ingredient cannot be read stands among both.
   *
   * @param resources MedicationRequests with their Medications, or Bundles and Parameters that hold
   *     them, in any order
   */
  public PrescriptionReading read(Collection<? extends Resource> resources) {
    var sent = new SentMedications(resources);
    var read = new ArrayList<Prescription>();
    var unread = new ArrayList<UnreadPrescription>();
    for (var placed : sent.requests()) {
      String reference = placed.place().map(Address::value).orElse("");
      var refusal = refusal(placed.request());
      if (refusal.isPresent()) {
        unread.add(refusal.get().in(reference));
      } else {
        var medicine = MedicineReader.read(placed, sent);
        medicine.refused().forEach(it -> unread.add(it.in(reference)));
        medicine
            .question(reference)
            .ifPresent(question -> read.add(prescription(placed, reference, question, sent)));
      }
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
      codes
          .lacking(field)
          .ifPresentOrElse(
              refusal -> unread.add(refusal.in("")),
              () ->
                  read.add(
                      new Prescription("", Optional.empty(), "", codes.question("", List.of()))));
    }
    return new PrescriptionReading(read, unread);
  }

  private static Optional<Refusal> refusal(MedicationRequest request) {
    if (request.hasModifierExtension()) {
      return Refusal.of(Reason.MEANING_CHANGED, "MedicationRequest.modifierExtension");
    }
    if (request.hasImplicitRules()) {
      return Refusal.of(Reason.MEANING_CHANGED, "MedicationRequest.implicitRules");
    }
    if (request.getStatus() == MedicationRequestStatus.ENTEREDINERROR) {
      return Refusal.of(Reason.ENTERED_IN_ERROR, "MedicationRequest.status");
    }
    return request.getDoNotPerform()
        ? Refusal.of(Reason.NOT_TO_BE_GIVEN, "MedicationRequest.doNotPerform")
        : Optional.empty();
  }

  private static Prescription prescription(
      SentMedications.Placed placed,
      String reference,
      DrugQuestion question,
      SentMedications sent) {
    var request = placed.request();
    return new Prescription(
        reference,
        sent.subject(placed).map(Address::value),
        request.getStatus() == null ? "" : request.getStatus().toCode(),
        question);
  }
}
