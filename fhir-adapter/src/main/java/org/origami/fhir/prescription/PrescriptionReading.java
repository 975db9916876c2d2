package org.origami.fhir.prescription;

import java.util.ArrayList;
import java.util.List;
import org.origami.fhir.inbound.Address;
import org.origami.fhir.prescription.UnreadPrescription.Reason;
import org.origami.reports.drug.DrugQuestion;

/**
 * What became of each prescription that was sent, in the order sent; one of which only a part can
 * be read stands in both lists.
 */
public record PrescriptionReading(
    List<Prescription> prescriptions, List<UnreadPrescription> unread) {
  public PrescriptionReading {
    prescriptions = List.copyOf(prescriptions);
    unread = List.copyOf(unread);
  }

  /** Both, this one's first. */
  public PrescriptionReading and(PrescriptionReading other) {
    var both = new ArrayList<>(prescriptions);
    both.addAll(other.prescriptions);
    var bothUnread = new ArrayList<>(unread);
    bothUnread.addAll(other.unread);
    return new PrescriptionReading(both, bothUnread);
  }

  /** The drugs that are asked about. */
  public List<DrugQuestion> questions() {
    return prescriptions.stream().map(Prescription::question).toList();
  }

  /**
   * The prescriptions of one patient; those of anybody else become unread. One that names nobody
   * stays.
   *
   * @param patient such as {@code Patient/1} or an absolute address
   */
  public PrescriptionReading of(String patient) {
    var wanted = Address.parse(patient);
    var own = new ArrayList<Prescription>();
    var others = new ArrayList<>(unread);
    for (var prescription : prescriptions) {
      var subject = prescription.patient().flatMap(Address::parse);
      if (subject.isEmpty() || wanted.filter(subject.get()::mayEqual).isPresent()) {
        own.add(prescription);
      } else {
        boolean comparable =
            wanted.filter(it -> it.isIdentifier() == subject.get().isIdentifier()).isPresent();
        others.add(
            new UnreadPrescription(
                prescription.reference(),
                comparable ? Reason.OTHER_PATIENT : Reason.PATIENT_NOT_KNOWN,
                "MedicationRequest.subject"));
      }
    }
    return new PrescriptionReading(own, others);
  }

  /** Counts only. */
  @Override
  public String toString() {
    return prescriptions.size() + " prescriptions, " + unread.size() + " unread";
  }
}
