package org.origami.fhir.cds;

import java.util.List;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.cds.card.AdvisedOrder;
import org.origami.fhir.client.PatientId;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.DrugQuestion;

/** Knows what genes mean for drugs. */
@FunctionalInterface
public interface PrescriptionAdviser {
  /** Reads a patient's genomic Observations once, for every question that follows. */
  ForPatient reading(PatientId patient, List<Resource> observations);

  /** Answers for one patient. */
  interface ForPatient {
    /**
     * What the genes mean for an order that the patient's chart is being given.
     *
     * @param beside resources that the order may refer to, such as its Medication
     */
    AdvisedOrder onOrder(MedicationRequest order, List<Resource> beside);

    /** The same, but unread where it names somebody else, or nobody who is known. */
    AdvisedOrder onPrescription(MedicationRequest prescription, List<Resource> beside);

    /** What the genes mean for a drug; never empty. */
    List<DrugGuidance> on(DrugQuestion drug);

    /** How many Observations could not be read. */
    int unread();
  }
}
