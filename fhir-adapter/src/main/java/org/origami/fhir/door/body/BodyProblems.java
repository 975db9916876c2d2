package org.origami.fhir.door.body;

import java.time.Duration;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Problem;

/** Everything that can be wrong with a body before it is taken for FHIR. */
final class BodyProblems {
  private BodyProblems() {}

  static DoorException tooLarge(int limit) {
    return new DoorException(
        Problem.of(
                413,
                IssueType.TOOLONG,
                "The request body is larger than the "
                    + limit
                    + " bytes that are accepted (setting origami.limits.body).")
            .withHeader("Connection", "close"));
  }

  static DoorException busy() {
    return new DoorException(
        Problem.of(
                503, IssueType.THROTTLED, "Too many large requests are being answered; ask again.")
            .retryAfter(Duration.ofSeconds(5))
            .withHeader("Connection", "close"));
  }

  static DoorException cutOff() {
    return bad("The request body ended before all of it had come.");
  }

  static DoorException empty() {
    return bad("The request body is empty.");
  }

  static DoorException notUtf8() {
    return bad("The request body is not valid UTF-8.");
  }

  static DoorException notGzip() {
    return bad("The request body is not the gzip that its Content-Encoding says.");
  }

  static DoorException malformed(String form, int line, int column) {
    return bad(
        "The request body is not well-formed %s: line %d, column %d."
            .formatted(form, line, column));
  }

  static DoorException duplicate(int line, int column) {
    return bad(
        "The request body names a JSON property twice: line %d, column %d."
            .formatted(line, column));
  }

  static DoorException nul() {
    return bad("The request body holds the character U+0000, which is not allowed.");
  }

  static DoorException tooDeep(int depth) {
    return bad("The request body is nested more than " + depth + " levels deep.");
  }

  static DoorException documentType() {
    return bad("The request body has an XML document type declaration, which FHIR does not allow.");
  }

  static DoorException mediaType() {
    return new DoorException(
        Problem.of(
            415,
            IssueType.NOTSUPPORTED,
            "The Content-Type must be application/fhir+json or application/fhir+xml, in UTF-8."));
  }

  static DoorException jsonOnly() {
    return new DoorException(
        Problem.of(
            415, IssueType.NOTSUPPORTED, "The Content-Type must be application/json, in UTF-8."));
  }

  static DoorException contentEncoding() {
    return new DoorException(
        Problem.of(415, IssueType.NOTSUPPORTED, "The only Content-Encoding accepted is gzip."));
  }

  private static DoorException bad(String words) {
    return new DoorException(Problem.of(400, IssueType.STRUCTURE, words));
  }
}
