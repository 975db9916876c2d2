package org.origami.fhir.pharmacy;

import java.util.List;
import org.origami.fhir.client.HospitalFhirClient;
import org.origami.fhir.client.HospitalFindings;
import org.origami.fhir.client.HospitalPrescriptions;
import org.origami.fhir.client.PatientId;
import org.origami.fhir.client.PrescriptionId;
import org.origami.fhir.report.NoHospitalException;

/** Where a patient's gene results and prescriptions are pulled from. */
public interface PharmacyHospital {
  /** Everything that may say something of the genes that guidelines ask about. */
  HospitalFindings genes(PatientId patient);

  /**
   * The patient's prescriptions.
   *
   * @param statuses any of which will do; empty for all
   */
  HospitalPrescriptions prescriptions(PatientId patient, List<String> statuses);

  /** One prescription. */
  HospitalPrescriptions prescription(PrescriptionId id);

  /** For a server that only takes what is sent along. */
  static PharmacyHospital none() {
    return new PharmacyHospital() {
      @Override
      public HospitalFindings genes(PatientId patient) {
        throw new NoHospitalException();
      }

      @Override
      public HospitalPrescriptions prescriptions(PatientId patient, List<String> statuses) {
        throw new NoHospitalException();
      }

      @Override
      public HospitalPrescriptions prescription(PrescriptionId id) {
        throw new NoHospitalException();
      }
    };
  }

  /** A hospital's FHIR server. */
  static PharmacyHospital at(HospitalFhirClient client) {
    return new PharmacyHospital() {
      @Override
      public HospitalFindings genes(PatientId patient) {
        return client.geneResultsOf(patient);
      }

      @Override
      public HospitalPrescriptions prescriptions(PatientId patient, List<String> statuses) {
        return client.prescriptionsOf(patient, statuses);
      }

      @Override
      public HospitalPrescriptions prescription(PrescriptionId id) {
        return client.prescription(id);
      }
    };
  }
}
