package org.origami.fhir.door.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Looks whether a text is JSON at all, before a FHIR parser sees it: that one would quote the input
 * in its message, take the second of two equal names in silence, and build what is nested too deep.
 */
final class JsonForm {
  private final JsonFactory json;
  private final int depth;

  JsonForm(BodyLimits limits) {
    this.depth = limits.depth();
    this.json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(depth)
                    .maxStringLength(limits.bytes())
                    .build())
            .build()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  }

  /** Throws where it is not. */
  void check(String text) {
    try (var parser = json.createParser(text)) {
      walk(parser);
    } catch (StreamConstraintsException e) {
      throw BodyProblems.tooDeep(depth);
    } catch (JsonProcessingException e) {
      throw problem(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void walk(JsonParser parser) throws IOException {
    int roots = 0;
    int open = 0;
    for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (open == 0 && roots++ > 0) {
        var at = parser.currentTokenLocation();
        throw BodyProblems.malformed("JSON", at.getLineNr(), at.getColumnNr());
      }
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (hasText(token) && parser.getText().indexOf('\0') >= 0) {
        throw BodyProblems.nul();
      }
    }
  }

  private static boolean hasText(JsonToken token) {
    return token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
  }

  private static RuntimeException problem(JsonProcessingException e) {
    var at = e.getLocation();
    int line = at == null ? 1 : at.getLineNr();
    int column = at == null ? 1 : at.getColumnNr();
    return e.getOriginalMessage().startsWith("Duplicate ")
        ? BodyProblems.duplicate(line, column)
        : BodyProblems.malformed("JSON", line, column);
  }
}
