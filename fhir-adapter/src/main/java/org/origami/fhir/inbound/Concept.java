package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Type;
import org.origami.genomics.variant.CodedValue;

/**
 * A concept as it was sent, without HAPI's nulls.
 *
 * @param codings in the order sent; empty ones are left out
 * @param text empty where none was sent
 */
record Concept(List<CodedValue> codings, String text) {
  Concept {
    codings = List.copyOf(codings);
  }

  /** Empty for a value that is no concept; a plain string is a concept of words only. */
  static Optional<Concept> of(Type value) {
    if (value instanceof CodeableConcept concept) {
      return Optional.of(of(concept));
    }
    if (value instanceof Coding coding) {
      return Optional.of(of(new CodeableConcept().addCoding(coding)));
    }
    return value instanceof PrimitiveType<?> primitive
        ? Optional.of(new Concept(List.of(), clean(primitive.getValueAsString())))
        : Optional.empty();
  }

  static Concept of(CodeableConcept concept) {
    var codings = new ArrayList<CodedValue>();
    for (Coding coding : concept.getCoding()) {
      String code = clean(coding.getCode());
      String display = clean(coding.getDisplay());
      if (!code.isEmpty() || !display.isEmpty()) {
        codings.add(new CodedValue(clean(coding.getSystem()), code, display));
      }
    }
    return new Concept(codings, clean(concept.getText()));
  }

  boolean isEmpty() {
    return codings.isEmpty() && text.isEmpty();
  }

  /** Every text that a person would read: displays, then the text. */
  Stream<String> words() {
    return Stream.concat(codings.stream().map(CodedValue::display), Stream.of(text))
        .filter(words -> !words.isEmpty());
  }

  /** The codings, or the text as a value without a code where there are none. */
  List<CodedValue> values() {
    return codings.isEmpty() && !text.isEmpty() ? List.of(new CodedValue("", "", text)) : codings;
  }

  private static String clean(String text) {
    return Objects.requireNonNullElse(text, "").strip();
  }
}
