package org.origami.fhir.cli;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.door.body.BodyLimits;
import org.origami.fhir.door.body.ResourceReader;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Encoding;

/**
 * Findings in a file: a Bundle or an Observation, as JSON or XML, or one resource a line (ndjson).
 */
final class FindingsFile {
  private static final int LARGEST = 100 << 20;
  private static final int DEEPEST = 100;

  private final InputFile file;
  private final ResourceReader reader;

  FindingsFile(InputFile file, FhirContext fhir) {
    this.file = file;
    this.reader = new ResourceReader(fhir, new BodyLimits(LARGEST, LARGEST, DEEPEST));
  }

  List<Resource> read(Terminal terminal) {
    var text = file.text(terminal).strip();
    var found = isNdjson(text) ? lines(text) : List.of(resource(text, file.title()));
    if (found.stream().flatMap(FindingsFile::observations).findAny().isEmpty()) {
      throw new BadInputException(file.title() + ": holds no Observation to report on");
    }
    return found;
  }

  /** Every line is an object of its own: a resource that is set over several lines is not so. */
  private static boolean isNdjson(String text) {
    var lines = text.lines().filter(line -> !line.isBlank()).toList();
    return lines.size() > 1
        && lines.stream().map(String::strip).allMatch(it -> it.startsWith("{") && it.endsWith("}"));
  }

  private List<Resource> lines(String text) {
    var lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(number -> !lines.get(number).isBlank())
        .mapToObj(number -> resource(lines.get(number), file.title() + ", line " + (number + 1)))
        .toList();
  }

  private Resource resource(String text, String place) {
    var encoding = text.startsWith("<") ? Encoding.XML : Encoding.JSON;
    try {
      return findings(reader.read(text.getBytes(StandardCharsets.UTF_8), encoding), place);
    } catch (DoorException e) {
      // The door speaks of a request; here it is a file.
      var words = e.problem().words().replace("The request body", "The text");
      throw new BadInputException(place + ": " + words);
    }
  }

  private static Resource findings(Resource resource, String place) {
    if (resource instanceof Bundle || resource instanceof Observation) {
      return resource;
    }
    throw new BadInputException(
        place + ": is a " + resource.fhirType() + "; a Bundle or an Observation is expected");
  }

  private static Stream<Observation> observations(Resource resource) {
    if (resource instanceof Bundle bundle) {
      return bundle.getEntry().stream()
          .filter(entry -> entry.hasResource())
          .flatMap(entry -> observations(entry.getResource()));
    }
    return resource instanceof Observation observation ? Stream.of(observation) : Stream.empty();
  }
}
