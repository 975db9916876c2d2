package org.origami.fhir.sandbox;

import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;

/** Whether a resource fits a search parameter; any of the parameter's values will do. */
final class Matching {
  private Matching() {}

  static boolean anyOf(ReferenceOrListParam wanted, Reference subject) {
    var id = subject.getReferenceElement().getIdPart();
    return wanted.getValuesAsQueryTokens().stream().anyMatch(it -> it.getIdPart().equals(id));
  }

  static boolean anyOf(TokenOrListParam wanted, String value) {
    return wanted.getValuesAsQueryTokens().stream().anyMatch(it -> it.getValue().equals(value));
  }

  static boolean anyOf(TokenOrListParam wanted, List<CodeableConcept> concepts) {
    return wanted.getValuesAsQueryTokens().stream()
        .anyMatch(token -> concepts.stream().anyMatch(concept -> is(token, concept)));
  }

  private static boolean is(TokenParam token, CodeableConcept concept) {
    return concept.getCoding().stream()
        .anyMatch(
            coding ->
                coding.getCode().equals(token.getValue())
                    && (token.getSystem() == null || token.getSystem().equals(coding.getSystem())));
  }

  static boolean within(DateRangeParam range, Instant time) {
    var from = range.getLowerBoundAsInstant();
    var to = range.getUpperBoundAsInstant();
    return (from == null || !time.isBefore(from.toInstant()))
        && (to == null || !time.isAfter(to.toInstant()));
  }
}
