package org.origami.fhir.door;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bodies as a laboratory would send them; the patients are made up. */
final class Sent {
  private Sent() {}

  static String bundle(String... resources) {
    return "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["
        + Stream.of(resources)
            .map(resource -> "{\"resource\":" + resource + "}")
            .collect(Collectors.joining(","))
        + "]}";
  }

  static String observation(String patient) {
    return variant(patient, "NP_000362.1:p.Val50Met");
  }

  /** A germline variant that is present, named by its protein change alone. */
  static String variant(String patient, String proteinHgvs) {
    return """
        {"resourceType": "Observation",
         "status": "final",
         "category": [{"coding": [{
            "system": "http://terminology.hl7.org/CodeSystem/observation-category",
            "code": "laboratory"}]}],
         "code": {"coding": [{"system": "http://loinc.org", "code": "69548-6"}]},
         "subject": {"reference": "%s"},
         "effectiveDateTime": "2026-11-01",
         "valueCodeableConcept": {"coding": [{
            "system": "http://loinc.org", "code": "LA9633-4", "display": "Present"}]},
         "component": [{
            "code": {"coding": [{"system": "http://loinc.org", "code": "48005-3"}]},
            "valueCodeableConcept": {"coding": [{
              "system": "http://varnomen.hgvs.org", "code": "%s"}]}}]}
        """
        .formatted(patient, proteinHgvs);
  }
}
