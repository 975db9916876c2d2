package org.origami.genomics.pgx.phenotype;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The phenotypes of a gene's allele functions, for one copy and for two. */
final class FunctionRules {
  private final Map<String, String> single;
  private final Map<Pair, String> pairs = new TreeMap<>();

  /** Two functions without an order. */
  private record Pair(String low, String high) implements Comparable<Pair> {
    static Pair of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public int compareTo(Pair other) {
      int byLow = low.compareTo(other.low);
      return byLow != 0 ? byLow : high.compareTo(other.high);
    }
  }

  /** One row of the rules: a function with each of several. */
  record PairRule(String first, List<String> second, String phenotype) {}

  FunctionRules(Map<String, String> single, List<PairRule> rules) {
    this.single = Map.copyOf(single);
    for (PairRule rule : rules) {
      for (String second : rule.second()) {
        if (pairs.put(Pair.of(rule.first(), second), rule.phenotype()) != null) {
          throw new IllegalArgumentException("two rules speak of one pair of functions");
        }
      }
    }
  }

  /** Every pair of the functions, or every single one, has a rule: nothing is left to a default. */
  void requireComplete(Set<String> functions, Pharmacogene.Copies copies) {
    boolean pairsMissing =
        copies != Pharmacogene.Copies.ONE
            && functions.stream()
                .anyMatch(one -> functions.stream().anyMatch(other -> of(one, other).isEmpty()));
    boolean singleMissing =
        copies != Pharmacogene.Copies.TWO && !single.keySet().containsAll(functions);
    if (pairsMissing || singleMissing || !functions.containsAll(functions())) {
      throw new IllegalArgumentException("its rules and its functions do not cover each other");
    }
  }

  private Set<String> functions() {
    Set<String> functions = new LinkedHashSet<>(single.keySet());
    pairs.keySet().forEach(pair -> functions.addAll(List.of(pair.low(), pair.high())));
    return functions;
  }

  Stream<String> phenotypes() {
    return Stream.concat(single.values().stream(), pairs.values().stream());
  }

  Optional<RuleHit> phenotypeOf(String gene, List<String> functions) {
    return functions.size() == 1
        ? Optional.ofNullable(single.get(functions.get(0)))
            .map(found -> hit("The one " + gene + " allele is " + functions.get(0), found))
        : of(functions.get(0), functions.get(1))
            .map(found -> hit(both(gene, functions.get(0), functions.get(1)), found));
  }

  private Optional<String> of(String one, String other) {
    return Optional.ofNullable(pairs.get(Pair.of(one, other)));
  }

  private static String both(String gene, String one, String other) {
    return one.equals(other)
        ? "Both " + gene + " alleles are " + one
        : "One " + gene + " allele is " + one + ", the other " + other;
  }

  private static RuleHit hit(String words, String phenotype) {
    return new RuleHit(phenotype, words + ": " + phenotype + ".");
  }
}
