package org.origami.reports.drug;

import java.util.List;
import java.util.Optional;

/**
 * An active ingredient that the tables know.
 *
 * @param name the international name in lower case, such as {@code amitriptyline}
 * @param rxNorm the ingredient's RxNorm code; empty where RxNorm has none
 * @param atcCodes for systems that do not speak RxNorm; empty where the source gives none
 */
public record Drug(String name, Optional<RxNormCode> rxNorm, List<String> atcCodes) {
  public Drug {
    atcCodes = List.copyOf(atcCodes);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a drug has a name");
    }
  }
}
