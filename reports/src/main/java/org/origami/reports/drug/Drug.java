package org.origami.reports.drug;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An active ingredient that the tables know.
 *
 * @param name the international name in lower case, such as {@code amitriptyline}
 * @param rxNorm the ingredient's RxNorm code; empty where RxNorm has none
 * @param atcCodes for systems that do not speak RxNorm; empty where the source gives none
 */
public record Drug(String name, Optional<RxNormCode> rxNorm, List<String> atcCodes) {
  /** Groups of combinations, and the numbers from 50 on, which ATC keeps for them. */
  private static final Pattern COMBINATION =
      Pattern.compile("(J05AR|N06CA|C10BA|C10BX).*|R07AX3\\d|.{5}[5-9]\\d");

  public Drug {
    atcCodes = List.copyOf(atcCodes);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a drug has a name");
    }
  }

  /** The ATC codes that mean this ingredient and no other beside it. */
  public List<String> ownAtcCodes() {
    return atcCodes.stream().filter(code -> !COMBINATION.matcher(code).matches()).toList();
  }
}
