package org.origami.genomics.pgx.outside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gene copies that a caller could not assign to the two chromosomes: Cyrius joins their alleles by
 * underscores, so that {@code *1_*2_*68} is {@code *1/*2+*68}, {@code *2/*1+*68} or {@code
 * *68/*1+*2} (its README, filter Not_assigned_to_haplotypes).
 */
final class CopyArrangements {
  private static final Pattern FORM = Pattern.compile("\\*[^/_|]+(?:_\\*[^/_|]+)+");
  private static final int MOST = 6;

  private CopyArrangements() {}

  /** Whether the text is such a list of copies, few enough to be arranged. */
  static boolean isListed(String text) {
    return FORM.matcher(text).matches() && text.split("_", -1).length <= MOST;
  }

  /** Every way to put the copies on two chromosomes that leaves neither empty. */
  static List<String> of(String text) {
    var copies = text.split("_", -1);
    Set<String> arranged = new LinkedHashSet<>();
    Set<Set<String>> seen = new LinkedHashSet<>();
    for (int others = 1; others < 1 << (copies.length - 1); others++) {
      List<String> one = new ArrayList<>();
      List<String> other = new ArrayList<>();
      for (int k = 0; k < copies.length; k++) {
        (k > 0 && (others >> (k - 1) & 1) == 1 ? other : one).add(copies[k]);
      }
      if (seen.add(Set.copyOf(List.of(written(one), written(other))))) {
        arranged.add(written(one) + "/" + written(other));
      }
    }
    return List.copyOf(arranged);
  }

  /** {@code *1x2+*68} for two of one and one of another. */
  private static String written(List<String> copies) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    copies.forEach(copy -> counts.merge(copy, 1, Integer::sum));
    return String.join(
        "+",
        counts.entrySet().stream()
            .map(it -> it.getValue() == 1 ? it.getKey() : it.getKey() + "x" + it.getValue())
            .toList());
  }
}
