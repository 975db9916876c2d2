package org.origami.fhir.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.origami.genomics.variant.FindingId;

/**
 * Whose report it is and what the core never sees: the names that the hospital gives to the patient
 * and to its Observations.
 *
 * @param patient the absolute address of the hospital's Patient, a {@code Patient/id}, a {@code
 *     urn:uuid}, or empty text where the sender named none
 * @param sources the hospital's Observation behind each finding and then those that were read into
 *     it, by absolute address where it is known; a finding may be missing where its Observation had
 *     no name
 * @param issued when the report was made
 * @param base where the report can be read afterwards
 */
public record ReportSubject(
    String patient, Map<FindingId, List<String>> sources, Instant issued, ServerBase base) {
  public ReportSubject {
    sources =
        sources.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
  }

  /** Empty text where the finding's Observation had no name. */
  String source(FindingId finding) {
    return sources.getOrDefault(finding, List.of()).stream().findFirst().orElse("");
  }

  /** Names of patients are never printed. */
  @Override
  public String toString() {
    return "report subject with " + sources.size() + " sources";
  }
}
