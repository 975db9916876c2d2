package org.origami.genomics.pgx.allele;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order in which the field writes alleles: {@code Reference} first, numbers as numbers, HGVS
 * names by position.
 */
public final class AlleleNameOrder implements Comparator<String> {
  public static final AlleleNameOrder INSTANCE = new AlleleNameOrder();

  private static final Set<String> FIRST = Set.of("any", "all", "reference");
  private static final Set<String> LAST = Set.of("other", "unknown");
  private static final Pattern HGVS = Pattern.compile("(?:.*:)?[cgnmopr]\\.(\\d{1,9}).*");
  private static final Pattern RUNS = Pattern.compile("\\d+|\\D+");

  private AlleleNameOrder() {}

  /** Orders the names of what stands on two copies, combinations by their parts. */
  @Override
  public int compare(String one, String other) {
    if (one.equals(other)) {
      return 0;
    }
    List<String> parts = List.of(one.split(" \\+ ", -1));
    List<String> otherParts = List.of(other.split(" \\+ ", -1));
    for (int i = 0; i < Math.min(parts.size(), otherParts.size()); i++) {
      int order = compareParts(parts.get(i), otherParts.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(parts.size(), otherParts.size());
  }

  private static int compareParts(String one, String other) {
    Matcher hgvs = HGVS.matcher(one);
    Matcher otherHgvs = HGVS.matcher(other);
    if (hgvs.matches() && otherHgvs.matches()) {
      int order =
          Integer.compare(Integer.parseInt(hgvs.group(1)), Integer.parseInt(otherHgvs.group(1)));
      return order != 0 ? order : one.compareTo(other);
    }
    int order = Integer.compare(rank(one), rank(other));
    return order != 0 ? order : compareNaturally(one, other);
  }

  private static int rank(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    return FIRST.contains(word) ? 0 : LAST.contains(word) ? 2 : 1;
  }

  private static int compareNaturally(String one, String other) {
    List<String> runs = runs(one);
    List<String> otherRuns = runs(other);
    for (int i = 0; i < Math.min(runs.size(), otherRuns.size()); i++) {
      int order = compareRuns(runs.get(i), otherRuns.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(runs.size(), otherRuns.size());
  }

  private static int compareRuns(String run, String other) {
    boolean number = Character.isDigit(run.charAt(0));
    if (number != Character.isDigit(other.charAt(0))) {
      return number ? -1 : 1;
    }
    return number ? compareNumbers(run, other) : run.compareTo(other);
  }

  private static int compareNumbers(String number, String other) {
    String digits = number.replaceFirst("^0+(?=.)", "");
    String otherDigits = other.replaceFirst("^0+(?=.)", "");
    int byLength = Integer.compare(digits.length(), otherDigits.length());
    return byLength != 0 ? byLength : digits.compareTo(otherDigits);
  }

  private static List<String> runs(String name) {
    List<String> runs = new ArrayList<>();
    Matcher run = RUNS.matcher(name);
    while (run.find()) {
      runs.add(run.group());
    }
    return runs;
  }
}
