package org.origami.fhir.door.body;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Problem;

/**
 * Ends the reading where an element holds what FHIR does not allow, since the value would be lost.
 * What FHIR R4 does not know at all is passed over, as FHIR lets receivers do.
 */
final class StrictForm implements IParserErrorHandler {
  /** Element names of FHIR; anything else is the sender's and not repeated. */
  private static final Pattern ELEMENT = Pattern.compile("[a-zA-Z][a-zA-Z0-9.\\[\\]]{0,79}");

  @Override
  public void containedResourceWithNoId(@Nullable IParseLocation location) {
    // Nothing points to it, and nothing is lost.
  }

  @Override
  public void incorrectJsonType(
      @Nullable IParseLocation location,
      @Nullable String element,
      @Nullable ValueType expected,
      @Nullable ScalarType expectedScalar,
      @Nullable ValueType found,
      @Nullable ScalarType foundScalar) {
    if (expected == found) {
      // A number as a string, or the other way round: the value is kept.
      return;
    }
    throw wrong(location, "has a form (single value, list or object) that FHIR R4 does not allow");
  }

  @Override
  public void invalidValue(
      @Nullable IParseLocation location, @Nullable String value, @Nullable String error) {
    throw wrong(location, "holds a value that FHIR R4 does not allow");
  }

  @Override
  public void missingRequiredElement(@Nullable IParseLocation location, @Nullable String element) {
    // The reader of findings says what is missing.
  }

  @Override
  public void unexpectedRepeatingElement(
      @Nullable IParseLocation location, @Nullable String element) {
    throw wrong(location, "holds an element twice that FHIR R4 allows once");
  }

  @Override
  public void unknownAttribute(@Nullable IParseLocation location, @Nullable String attribute) {
    // Not known to FHIR R4.
  }

  @Override
  public void unknownElement(@Nullable IParseLocation location, @Nullable String element) {
    // Not known to FHIR R4.
  }

  @Override
  public void unknownReference(@Nullable IParseLocation location, @Nullable String reference) {
    // Resolved, or said to be unresolved, by the reader of findings.
  }

  @Override
  public void invalidInternalReference(
      @Nullable IParseLocation location, @Nullable String reference) {
    // Resolved, or said to be unresolved, by the reader of findings.
  }

  @Override
  public void extensionContainsValueAndNestedExtensions(@Nullable IParseLocation location) {
    throw wrong(location, "has an extension with both a value and extensions of its own");
  }

  private static DoorException wrong(@Nullable IParseLocation location, String words) {
    var name = location == null ? null : location.getParentElementName();
    boolean known = name != null && ELEMENT.matcher(name).matches();
    var problem =
        Problem.of(
            400,
            IssueType.VALUE,
            (known ? "The element " + name : "An element of the request body") + " " + words + ".");
    return new DoorException(known && name != null ? problem.at(name) : problem);
  }
}
