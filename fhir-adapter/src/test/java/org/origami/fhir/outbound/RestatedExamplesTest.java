package org.origami.fhir.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.origami.fhir.inbound.FindingsReader;
import org.origami.fhir.validation.GenomicsValidator;
import org.origami.genomics.flag.FlagOptions;
import org.origami.genomics.flag.VariantFlagger;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.inference.MisfoldAssessment;
import org.origami.inference.Obstacle;
import org.origami.reports.risk.RiskReport;

/**
 * What the standard's own examples say goes out as valid as it came in: each is read, flagged and
 * restated. The model is not asked; every flagged variant has an obstacle here.
 */
class RestatedExamplesTest {
  private static final String PACKAGE = "/packages/hl7.fhir.uv.genomics-reporting-3.0.0.tgz";

  @Test
  void restatesEveryExampleWithoutAnError() throws IOException {
    var reports = new ArrayList<RiskReport>();
    for (var resources : cases().values()) {
      var reading = new FindingsReader(new HgvsReader()).read(resources);
      var triage = new VariantFlagger().triage(reading.variants(), FlagOptions.USUAL);
      var obstacles =
          triage.flagged().stream()
              .map(v -> new MisfoldAssessment.NotAssessable(v, Obstacle.NO_STRUCTURE, ""))
              .toList();
      reports.add(
          Cases.report(List.of(), obstacles, triage.passedOver(), reading.unread(), Cases.cpu()));
    }

    assertThat(reports.stream().mapToInt(RestatedExamplesTest::variants).sum())
        .isGreaterThanOrEqualTo(100);
    assertThat(reports).flatExtracting(RestatedExamplesTest::errors).isEmpty();
  }

  private static int variants(RiskReport report) {
    return report.passedOver().size() + report.notAssessable().size();
  }

  private static List<String> errors(RiskReport report) {
    var json =
        FhirContext.forR4Cached().newJsonParser().encodeResourceToString(Cases.written(report));
    return GenomicsValidator.shared().complaints(json).stream()
        .filter(complaint -> !complaint.startsWith("WARNING"))
        .toList();
  }

  /** A Bundle is a case of its own; single Observations are gathered by the patient they name. */
  private static Map<String, List<Resource>> cases() throws IOException {
    var cases = new TreeMap<String, List<Resource>>();
    try (InputStream file =
            Objects.requireNonNull(RestatedExamplesTest.class.getResourceAsStream(PACKAGE));
        var tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.getName().matches("package/example/(Observation|Bundle)-.*")) {
          var json = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
          var resource = (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json);
          String name =
              resource instanceof Observation observation
                  ? Objects.toString(observation.getSubject().getReference())
                  : entry.getName();
          cases.computeIfAbsent(name, unused -> new ArrayList<>()).add(resource);
        }
      }
    }
    return cases;
  }
}
