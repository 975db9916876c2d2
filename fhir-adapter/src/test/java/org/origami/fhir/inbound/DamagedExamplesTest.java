package org.origami.fhir.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.origami.genomics.hgvs.HgvsReader;

/** Published examples with one thing missing, each thing in turn, still give one answer each. */
class DamagedExamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  static Stream<String> examples() {
    return Stream.of(
        "Observation-SNVexample.json",
        "Observation-EGFR-L858R-molc.json",
        "Observation-EGFR-L858R-significance.json",
        "Observation-ExampleGermlineCNV.json",
        "Observation-GenotypeExample1.json");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void oneThingMissingNeverThrows(String name) throws IOException {
    var example = (Observation) GenomicsReportingExamples.all().get(name);
    example.setText(null);
    var reader = new FindingsReader(new HgvsReader());
    int read = 0;
    for (String damaged : damaged(FHIR.newJsonParser().encodeResourceToString(example))) {
      var parser = FHIR.newJsonParser();
      parser.setParserErrorHandler(new LenientErrorHandler(false).setErrorOnInvalidValue(false));
      var observation = parser.parseResource(Observation.class, damaged);

      var reading = reader.read(List.of(observation));

      assertThat(reading.variants().size() + reading.unread().size()).isEqualTo(1);
      read++;
    }
    assertThat(read).isGreaterThan(20);
  }

  /** The text without each of its members, one at a time. */
  private static List<String> damaged(String json) throws IOException {
    var root = JSON.readTree(json);
    List<String> texts = new ArrayList<>();
    damage(root, root, texts);
    return texts;
  }

  private static void damage(JsonNode root, JsonNode node, List<String> texts) {
    if (node instanceof ObjectNode object) {
      for (String field : fields(object)) {
        if (field.equals("resourceType")) {
          continue;
        }
        JsonNode removed = object.remove(field);
        texts.add(root.toString());
        object.set(field, removed);
        damage(root, removed, texts);
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(element -> damage(root, element, texts));
    }
  }

  private static List<String> fields(ObjectNode object) {
    List<String> fields = new ArrayList<>();
    object.fieldNames().forEachRemaining(fields::add);
    return fields;
  }
}
