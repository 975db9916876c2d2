package org.origami.genomics.pgx.phenotype;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.AlleleFunction;

/** What CPIC says of each allele of one gene, in CPIC's order. */
final class AlleleFunctions {
  private static final Pattern SPACED_PLUS = Pattern.compile("\\s*\\+\\s*");

  private final Map<String, AlleleFunction> byName = new LinkedHashMap<>();
  private final Map<String, AlleleFunction> byTightName = new HashMap<>();
  private final AlleleSynonyms synonyms;
  private final Map<String, String> legacy;

  AlleleFunctions(List<AlleleFunction> alleles) {
    this(alleles, Map.of());
  }

  /**
   * @param legacy CPIC's name for each name of an older nomenclature
   */
  AlleleFunctions(List<AlleleFunction> alleles, Map<String, String> legacy) {
    this.legacy = Map.copyOf(legacy);
    for (AlleleFunction allele : alleles) {
      if (byName.put(allele.allele(), allele) != null) {
        throw new IllegalArgumentException("an allele has two functions");
      }
      byTightName.put(tight(allele.allele()), allele);
    }
    synonyms = new AlleleSynonyms(List.copyOf(byName.keySet()));
  }

  /**
   * By CPIC's name, with or without spaces around a plus sign, by a name that it holds, or by an
   * older one.
   */
  Optional<AlleleFunction> of(String allele) {
    return Optional.ofNullable(byName.get(allele))
        .or(() -> Optional.ofNullable(byTightName.get(tight(allele))))
        .or(() -> synonyms.listed(allele).flatMap(this::of))
        .or(() -> Optional.ofNullable(legacy.get(allele)).flatMap(this::of));
  }

  /** {@code *80+*28} and {@code *80 + *28} are one name. */
  private static String tight(String allele) {
    return SPACED_PLUS.matcher(allele).replaceAll("+");
  }

  Collection<AlleleFunction> all() {
    return byName.values();
  }

  /** The functions that occur. */
  Set<String> terms() {
    return all().stream()
        .flatMap(allele -> allele.function().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The highest activity value of a single allele. */
  Optional<ActivityScore> highest() {
    return all().stream()
        .flatMap(allele -> allele.activityValue().stream())
        .max(ActivityScore::compareTo);
  }
}
