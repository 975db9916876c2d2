package org.origami.fhir.inbound;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.r4.model.Resource;

/** The example instances of the published package hl7.fhir.uv.genomics-reporting 3.0.0 (CC0). */
final class GenomicsReportingExamples {
  private static final String PACKAGE = "/packages/hl7.fhir.uv.genomics-reporting-3.0.0.tgz";

  private GenomicsReportingExamples() {}

  /** Every example by its file name, sorted. */
  static Map<String, Resource> all() {
    var examples = new TreeMap<String, Resource>();
    try (InputStream file =
            Objects.requireNonNull(GenomicsReportingExamples.class.getResourceAsStream(PACKAGE));
        var tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        String name = entry.getName();
        if (name.startsWith("package/example/") && name.endsWith(".json")) {
          String json = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
          examples.put(
              name.substring("package/example/".length()),
              (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }
}
