package org.origami.fhir.cds.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.client.PatientId;

/**
 * A request, read and lawful.
 *
 * @param orders the orders of drugs that are asked about: for {@code order-select} those selected;
 *     empty for {@code patient-view}
 * @param beside everything else in the draft orders, where an order may refer to it
 * @param genes the patient's genomic Observations
 * @param prescriptions the patient's active prescriptions; asked for by {@code patient-view}
 * @param access empty where the EHR lets nobody ask its server
 */
public record HookRequest(
    Hook hook,
    UUID instance,
    PatientId patient,
    List<MedicationRequest> orders,
    List<Resource> beside,
    Prefetched genes,
    Prefetched prescriptions,
    Optional<FhirAccess> access) {
  public HookRequest {
    orders = List.copyOf(orders);
    beside = List.copyOf(beside);
  }

  @Override
  public String toString() {
    return hook.code() + " with " + orders.size() + " orders";
  }
}
