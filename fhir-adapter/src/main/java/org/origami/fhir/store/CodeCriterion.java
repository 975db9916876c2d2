package org.origami.fhir.store;

import java.util.Optional;

/**
 * One coding asked for in a FHIR search. {@code system|code} asks for both, {@code code} for any
 * system, {@code |code} for a coding without system, {@code system|} for any code of the system.
 */
public record CodeCriterion(SystemRule rule, String system, String code) {

  /** What is said of the coding's system. */
  public enum SystemRule {
    ANY,
    EXACT
  }

  public CodeCriterion {
    if (code.isEmpty() && (rule == SystemRule.ANY || system.isEmpty())) {
      throw new IllegalArgumentException("a code, a system or both must be asked for");
    }
  }

  /** Empty where nothing is asked for, as in {@code |}. */
  public static Optional<CodeCriterion> parse(String token) {
    int bar = token.indexOf('|');
    var system = bar < 0 ? "" : token.substring(0, bar);
    var code = token.substring(bar + 1);
    if (code.isEmpty() && system.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CodeCriterion(bar < 0 ? SystemRule.ANY : SystemRule.EXACT, system, code));
  }
}
