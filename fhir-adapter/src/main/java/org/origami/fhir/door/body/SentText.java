package org.origami.fhir.door.body;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a body. */
final class SentText {
  private SentText() {}

  /** Throws where there is none, or bytes that are no text. */
  static String of(byte[] body) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (bare.isBlank()) {
        throw BodyProblems.empty();
      }
      return bare;
    } catch (CharacterCodingException e) {
      throw BodyProblems.notUtf8();
    }
  }
}
