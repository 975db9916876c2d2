package org.origami.fhir.inbound;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.origami.genomics.hgvs.HgvsReader;

/** Each folder is a case: adding one takes two files and no Java. */
class VariantReadingGoldenTest {
  private static final Path CASES = Path.of("src/test/resources/golden/variant-reading");

  @TestFactory
  List<DynamicTest> readsEachCaseAsExpected() throws IOException {
    try (var folders = Files.list(CASES)) {
      return folders
          .sorted()
          .map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)))
          .toList();
    }
  }

  private static void check(Path folder) throws IOException {
    String json = Files.readString(folder.resolve("observations.json"));
    var bundle = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, json);

    var reading =
        new FindingsReader(new HgvsReader())
            .readFor("https://hospital.example/fhir/Patient/canary", List.of(bundle));

    Golden.check(
        "golden/variant-reading/" + folder.getFileName() + "/expected.txt",
        ReadingText.of(reading));
  }
}
