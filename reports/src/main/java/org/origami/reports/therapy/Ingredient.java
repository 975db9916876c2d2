package org.origami.reports.therapy;

import java.util.Optional;
import org.origami.reports.drug.RxNormCode;

/**
 * An active ingredient.
 *
 * @param rxNorm empty where no source at hand states it
 */
public record Ingredient(String name, Optional<RxNormCode> rxNorm) {
  public Ingredient {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an ingredient has a name");
    }
  }
}
