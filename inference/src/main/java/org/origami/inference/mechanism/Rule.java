package org.origami.inference.mechanism;

import java.util.List;
import java.util.Locale;
import org.origami.inference.mechanism.Mechanism.Factor;

/** Looks at a site for things of one sort; every rule stands in docs/clinical/mechanism.md. */
@FunctionalInterface
interface Rule {
  /** None where the rule does not apply. */
  List<Factor> factors(Site site);

  /** One clause by a pattern, with numbers as in English. */
  static List<Factor> found(Mechanism.Kind kind, String pattern, Object... values) {
    return List.of(new Factor(kind, String.format(Locale.ROOT, pattern, values)));
  }
}
