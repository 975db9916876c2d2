package org.origami.fhir.door.body;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.origami.fhir.door.outcome.Encoding;

/** Bytes to the text of one JSON value, for doors that speak JSON and no FHIR. */
public final class JsonReader {
  private final JsonForm json;

  public JsonReader(BodyLimits limits) {
    this.json = new JsonForm(limits);
  }

  /** Throws where the Content-Type announces anything else. */
  public static void requireJson(HttpServletRequest request) {
    var type =
        Optional.ofNullable(request.getContentType())
            .filter(ResourceReader::isUtf8)
            .flatMap(Encoding::ofMediaType);
    if (!type.equals(Optional.of(Encoding.JSON))) {
      throw BodyProblems.jsonOnly();
    }
  }

  /** The text, once it is known to be well-formed: no name twice, nothing nested too deep. */
  public String read(byte[] body) {
    var text = SentText.of(body);
    json.check(text);
    return text;
  }
}
