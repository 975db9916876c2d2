package org.origami.fhir.client;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The addresses of the searches that the hospital is asked. */
final class Searches {
  private final HospitalSettings settings;

  Searches(HospitalSettings settings) {
    this.settings = settings;
  }

  URI findings(PatientId patient, Optional<Instant> since) {
    var criteria = new StringBuilder(pickedBy(settings.searchBy().tokens()));
    since.ifPresent(time -> criteria.append("&_lastUpdated=").append(escape("ge" + time)));
    return of("Observation", patient, criteria.toString());
  }

  URI geneResults(PatientId patient) {
    return of("Observation", patient, pickedBy(settings.searchBy().geneTokens()));
  }

  URI prescriptions(PatientId patient, List<String> statuses) {
    String wanted = statuses.isEmpty() ? "" : "&status=" + escape(String.join(",", statuses));
    return of(
        "MedicationRequest",
        patient,
        wanted + "&_include=" + escape("MedicationRequest:medication"));
  }

  private String pickedBy(String tokens) {
    String parameter = settings.searchBy().parameter();
    return parameter.isEmpty() ? "" : "&" + parameter + "=" + escape(tokens);
  }

  private URI of(String type, PatientId patient, String criteria) {
    return URI.create(
        settings.base()
            + "/"
            + type
            + "?patient="
            + escape("Patient/" + patient.value())
            + criteria
            + "&_count="
            + settings.limits().pageSize());
  }

  private static String escape(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
