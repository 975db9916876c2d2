package org.origami.fhir.door;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Problem;

/**
 * The simple parameters of an operation, from its address and from the Parameters in its body, each
 * once and by its name. A name that is not offered is refused: a misspelt wish would else be lost.
 */
final class ReportParameters {
  private final Map<String, String> values = new TreeMap<>();

  /** The parameters that every FHIR server takes for the form of its answer. */
  private static final Set<String> OF_THE_ANSWER = Set.of("_format", "_pretty");

  private final Set<String> offered;

  ReportParameters(List<String> offered) {
    this.offered = new TreeSet<>(offered);
  }

  void readAddress(Map<String, String[]> address) {
    address.forEach(
        (name, given) -> {
          if (!OF_THE_ANSWER.contains(name)) {
            requireOffered(name);
            List.of(given).forEach(value -> put(name, value));
          }
        });
  }

  void readBody(Parameters body) {
    body.getParameter().stream()
        .filter(parameter -> !parameter.hasResource())
        .forEach(this::readParameter);
  }

  private void readParameter(ParametersParameterComponent parameter) {
    var name = parameter.hasName() ? parameter.getName() : "";
    requireOffered(name);
    put(name, text(name, parameter.getValue()));
  }

  private static String text(String name, Type value) {
    if (value instanceof Reference reference && reference.hasReference()) {
      return reference.getReference();
    }
    if (value instanceof PrimitiveType<?> primitive && primitive.hasValue()) {
      return primitive.getValueAsString();
    }
    throw wrong(name, "needs a value");
  }

  private void put(String name, String value) {
    if (values.putIfAbsent(name, value) != null) {
      throw wrong(name, "is given twice");
    }
  }

  boolean flag(String name) {
    var value = values.get(name);
    if (value == null) {
      return false;
    }
    try {
      return new BooleanType(value).booleanValue();
    } catch (RuntimeException notBoolean) {
      throw wrong(name, "must be true or false");
    }
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private void requireOffered(String name) {
    if (!offered.contains(name)) {
      throw new DoorException(
          Problem.of(
              400,
              IssueType.INVALID,
              "A parameter is not known here; known are " + String.join(", ", offered) + "."));
    }
  }

  static DoorException wrong(String name, String words) {
    return new DoorException(
        Problem.of(400, IssueType.VALUE, "The parameter " + name + " " + words + ".").at(name));
  }
}
