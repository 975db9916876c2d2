package org.origami.fhir.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

/** Whole bundles, read line by line as clinical text; {@code -Dgolden.update} rewrites them. */
class GoldenBundleTest {
  private static final Path GOLDEN = Path.of("src/test/resources/outbound");

  @Test
  void writesOneOfEachAsExpected() throws IOException {
    check(
        "one-of-each.json",
        Cases.written(Cases.oneOfEach(), Cases.subject(Cases.PATIENT, Cases.SERVED, 4)));
  }

  @Test
  void writesAnEmptyCaseInAFileAsExpected() throws IOException {
    check(
        "nothing-found.json",
        Cases.written(Cases.nothing(), Cases.subject("Patient/canary-1", ServerBase.NONE, 0)));
  }

  @Test
  void writesGuidanceOfEveryOutcomeAsExpected() throws IOException {
    check("guidance.json", GuidanceCases.written(GuidanceCases.mixed()));
  }

  private static void check(String name, Bundle written) throws IOException {
    String actual = parser().encodeResourceToString(written);
    Path file = GOLDEN.resolve(name);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(file, actual + "\n");
    }

    assertThat(reread(actual)).isEqualTo(reread(Files.readString(file)));
  }

  /** Parsed and written again, so that order and spaces do not count. */
  private static String reread(String json) {
    return parser().encodeResourceToString(parser().parseResource(Bundle.class, json));
  }

  private static IParser parser() {
    return FhirContext.forR4Cached().newJsonParser().setPrettyPrint(true);
  }
}
