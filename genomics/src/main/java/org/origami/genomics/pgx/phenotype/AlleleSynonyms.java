package org.origami.genomics.pgx.phenotype;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Other names of alleles that stand in CPIC's own names: {@code *2A} and {@code c.1905+1G>A} in
 * {@code c.1905+1G>A (*2A)}, {@code Dallas} in G6PD's {@code Mediterranean, Dallas, …}.
 *
 * <p>A name that several alleles share is none.
 */
final class AlleleSynonyms {
  private static final Pattern BRACKETED = Pattern.compile("(.+) \\(((?:\\*|Hap)\\w+)\\)");
  private static final Pattern LISTED = Pattern.compile(",\\s*");

  private final Map<String, String> listedNames = new HashMap<>();

  AlleleSynonyms(List<String> names) {
    Set<String> shared = new HashSet<>(names);
    for (String name : names) {
      synonyms(name)
          .filter(synonym -> !shared.contains(synonym))
          .forEach(
              synonym -> {
                if (listedNames.put(synonym, name) != null) {
                  shared.add(synonym);
                }
              });
    }
    listedNames.keySet().removeAll(shared);
  }

  /** The name that CPIC lists. */
  Optional<String> listed(String synonym) {
    return Optional.ofNullable(listedNames.get(synonym));
  }

  private static Stream<String> synonyms(String name) {
    Matcher bracketed = BRACKETED.matcher(name);
    if (bracketed.matches()) {
      return Stream.of(bracketed.group(1), bracketed.group(2));
    }
    // A comma between changes joins them in one allele; between names it lists names.
    return name.contains(",") && !name.startsWith("c.")
        ? Arrays.stream(LISTED.split(name, -1))
        : Stream.empty();
  }
}
