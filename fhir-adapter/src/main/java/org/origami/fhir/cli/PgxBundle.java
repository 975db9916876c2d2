package org.origami.fhir.cli;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.origami.fhir.boot.Version;
import org.origami.fhir.outbound.GuidanceCase;
import org.origami.fhir.outbound.GuidanceWriter;
import org.origami.fhir.outbound.ReportSubject;
import org.origami.fhir.outbound.ServerBase;
import org.origami.fhir.pharmacy.GuidanceSources;
import org.origami.reports.drug.MedicationAdviser;

/**
 * A FHIR Bundle for each sample: genotypes, implications, Tasks and the provenance.
 *
 * @param lines whether each Bundle is one line, so that several may follow each other
 */
record PgxBundle(boolean lines, Clock clock) implements PgxWriter {
  private static final ServerBase NOT_SERVED = new ServerBase("");

  @Override
  public String head() {
    return "";
  }

  /** The sample's name stands for the patient; who that is, the laboratory knows. */
  @Override
  public String sample(PgxSample sample) {
    var guidance =
        new GuidanceCase(
            sample.assessment(),
            Map.of(),
            List.of(),
            List.of(),
            Version.current(),
            GuidanceSources.of(MedicationAdviser.bundled()));
    var subject =
        new ReportSubject("Patient/" + sample.sample(), Map.of(), clock.instant(), NOT_SERVED);
    var bundle = new GuidanceWriter(UUID::randomUUID).write(guidance, subject);
    return FhirContext.forR4Cached()
            .newJsonParser()
            .setPrettyPrint(!lines)
            .encodeResourceToString(bundle)
        + "\n";
  }
}
