package org.origami.genomics.pgx.outside;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How callers write that they looked at a gene and have no call: {@code ./.}, Cyrius's {@code
 * None}, StarPhase's {@code NO_MATCH}, PyPGx's {@code Indeterminate}, the reference
 * implementation's {@code Unknown/Unknown}.
 */
final class NoCallWords {
  private static final Pattern BETWEEN_COPIES = Pattern.compile("[/|]");
  private static final Set<String> WORDS =
      Set.of(
          ".",
          "?",
          "-",
          "none",
          "na",
          "n/a",
          "nocall",
          "nomatch",
          "noresult",
          "notcalled",
          "notdetermined",
          "indeterminate",
          "undetermined",
          "unassigned",
          "unknown");

  private NoCallWords() {}

  /** Whether every copy is without a call. */
  static boolean says(String alleles) {
    if (isOne(alleles)) {
      return true;
    }
    for (var copy : BETWEEN_COPIES.split(alleles, -1)) {
      if (!isOne(copy)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text for one copy says so. */
  static boolean isOne(String copy) {
    var plain = copy.toLowerCase(Locale.ROOT).replaceAll("[\\s_]|(?<=\\w)-(?=\\w)", "");
    return WORDS.contains(plain);
  }
}
