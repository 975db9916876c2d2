package org.origami.fhir.outbound;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * Points to the hospital's own Observation: by address where it has one that holds anywhere, else
 * by what the sender called it, since a relative reference would lead into our bundle.
 */
final class SourceReference {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");
  private static final Pattern UUID =
      Pattern.compile("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private SourceReference() {}

  /** Empty where the Observation had no name. */
  static Optional<Reference> of(String source) {
    return of(source, "Observation");
  }

  /** Empty where the resource had no name. */
  static Optional<Reference> of(String source, String type) {
    String name = PlainText.of(source);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    var reference = new Reference().setType(type);
    if (ADDRESS.matcher(name).matches()) {
      reference.setReference(name);
    } else if (UUID.matcher(name).matches()) {
      reference.setIdentifier(new Identifier().setSystem("urn:ietf:rfc:3986").setValue(name));
    } else {
      reference.setDisplay(name);
    }
    return Optional.of(reference);
  }
}
