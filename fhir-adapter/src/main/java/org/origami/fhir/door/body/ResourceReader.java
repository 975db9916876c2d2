package org.origami.fhir.door.body;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Encoding;
import org.origami.fhir.door.outcome.Problem;

/** Bytes to a FHIR R4 resource; whatever is wrong is said without a word of what was sent. */
public final class ResourceReader {
  private final FhirContext fhir;
  private final JsonForm json;
  private final XmlForm xml;

  public ResourceReader(FhirContext fhir, BodyLimits limits) {
    this.fhir = fhir;
    this.json = new JsonForm(limits);
    this.xml = new XmlForm(limits);
  }

  public Resource read(byte[] body, Encoding encoding) {
    var text = SentText.of(body);
    switch (encoding) {
      case JSON -> json.check(text);
      case XML -> xml.check(text);
    }
    return parse(text, encoding);
  }

  /** The form that a Content-Type header announces; throws for every other one. */
  public static Encoding encodingOf(Optional<String> contentType) {
    return contentType
        .filter(ResourceReader::isUtf8)
        .flatMap(Encoding::ofMediaType)
        .orElseThrow(BodyProblems::mediaType);
  }

  static boolean isUtf8(String contentType) {
    var charset = contentType.toLowerCase(java.util.Locale.ROOT).replaceAll("[\"\\s]", "");
    int at = charset.indexOf("charset=");
    return at < 0 || charset.startsWith("utf-8", at + "charset=".length());
  }

  private Resource parse(String text, Encoding encoding) {
    try {
      var parser = encoding.parser(fhir);
      parser.setParserErrorHandler(new StrictForm());
      return (Resource) parser.parseResource(text);
    } catch (DataFormatException | ClassCastException | IllegalArgumentException e) {
      throw new DoorException(
          Problem.of(
              400,
              IssueType.STRUCTURE,
              "The request body is %s, but not a resource of FHIR R4: its resource type is missing or unknown, or an element holds what it cannot hold."
                  .formatted(encoding)));
    }
  }
}
