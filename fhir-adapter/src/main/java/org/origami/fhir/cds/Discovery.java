package org.origami.fhir.cds;

import org.origami.fhir.cds.request.Hook;
import org.origami.fhir.cds.request.HookRequestReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What EHRs are told of the services. */
final class Discovery {
  private static final String PATIENT = "patient={{context.patientId}}";
  private static final String ACTIVE =
      "MedicationRequest?" + PATIENT + "&status=active&_include=MedicationRequest:medication";

  private Discovery() {}

  /**
   * @param genesBy the rest of the query that finds genomic Observations, such as {@code
   *     code=84413-4}; empty where all Observations are asked for
   */
  static byte[] document(JsonMapper json, String genesBy) {
    var root = json.createObjectNode();
    var services = root.putArray("services");
    for (var hook : Hook.values()) {
      write(hook, services.addObject(), genesBy);
    }
    return json.writeValueAsBytes(root);
  }

  private static void write(Hook hook, ObjectNode service, String genesBy) {
    service.put("hook", hook.code());
    service.put("id", hook.service());
    service.put("title", title(hook));
    service.put("description", description(hook));
    service.put(
        "usageRequirements",
        "Prefetch of every template, or fhirServer with fhirAuthorization to read"
            + " Observation"
            + (hook.hasOrders() ? " and Medication" : ", MedicationRequest and Medication")
            + ". Drugs are told by RxNorm or ATC codes.");
    var prefetch = service.putObject("prefetch");
    prefetch.put(
        HookRequestReader.GENES,
        "Observation?" + PATIENT + (genesBy.isEmpty() ? "" : "&" + genesBy));
    if (!hook.hasOrders()) {
      prefetch.put(HookRequestReader.PRESCRIPTIONS, ACTIVE);
    }
  }

  private static String title(Hook hook) {
    return switch (hook) {
      case ORDER_SELECT -> "Pharmacogenomics of the drugs being selected";
      case ORDER_SIGN -> "Pharmacogenomics of the orders to be signed";
      case PATIENT_VIEW -> "Pharmacogenomics of the active prescriptions";
    };
  }

  private static String description(Hook hook) {
    return switch (hook) {
      case ORDER_SELECT, ORDER_SIGN ->
          "Says for each drug what a guideline advises with this patient's genes, suggests the"
              + " alternatives that it names, and asks for a test where a gene is not known.";
      case PATIENT_VIEW ->
          "Says in one card for which active prescriptions a guideline advises something else with"
              + " this patient's known genes.";
    };
  }
}
