package org.origami.genomics.pgx.phenotype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.origami.genomics.pgx.AlleleFunction;
import org.origami.genomics.pgx.PhenotypeResult;

/** What holds for every gene and every pair of its alleles. */
class PhenotypePropertiesTest {
  /** From least to most; equal where CPIC treats them alike. Uncertain ones have no place. */
  private static final Map<String, Integer> FUNCTION =
      Map.ofEntries(
          Map.entry("No function", 0),
          Map.entry("Decreased function", 1),
          Map.entry("Normal function", 2),
          Map.entry("Increased function", 3),
          Map.entry("I/Deficient with CNSHA", 0),
          Map.entry("II/Deficient", 1),
          Map.entry("III/Deficient", 1),
          Map.entry("IV/Normal", 2),
          Map.entry("Malignant Hyperthermia associated", 0),
          Map.entry("ivacaftor non-responsive", 0),
          Map.entry("ivacaftor responsive", 1),
          Map.entry("Higher coumarin sensitivity", 0),
          Map.entry("Normal coumarin sensitivity", 1));

  static Stream<GeneRules> genesWithPairs() {
    PharmacogeneTables tables = PharmacogeneTables.bundled();
    return tables.genes().stream()
        .filter(gene -> gene.copies() != Pharmacogene.Copies.ONE)
        .flatMap(gene -> tables.rules(gene.symbol()).stream())
        .filter(rules -> rules.terms().size() > 1 && !rules.alleles().all().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("genesWithPairs")
  void theOrderOfTheCopiesDoesNotMatter(GeneRules rules) {
    DiplotypeJudge judge = new DiplotypeJudge(rules);
    List<String> alleles = sample(rules);
    for (String one : alleles) {
      for (String other : alleles) {
        PhenotypeResult result = judge.judge(Calls.diplotype(rules.symbol(), one, other));
        PhenotypeResult turned = judge.judge(Calls.diplotype(rules.symbol(), other, one));
        assertThat(turned.phenotypes()).isEqualTo(result.phenotypes());
        assertThat(turned.activityScore()).isEqualTo(result.activityScore());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("genesWithPairs")
  void moreFunctionNeverLowersThePhenotype(GeneRules rules) {
    DiplotypeJudge judge = new DiplotypeJudge(rules);
    List<String> rising =
        sample(rules).stream()
            .filter(allele -> place(rules, allele).isPresent())
            .sorted(Comparator.comparing(allele -> place(rules, allele).orElseThrow()))
            .toList();
    for (String partner : rising) {
      List<Integer> ranks = new ArrayList<>();
      for (String allele : rising) {
        PhenotypeResult result = judge.judge(Calls.diplotype(rules.symbol(), partner, allele));
        ranks.add(rank(result).orElseThrow());
      }
      assertThat(ranks).as(rules.symbol() + " with " + partner).isSorted();
    }
  }

  @ParameterizedTest
  @MethodSource("genesWithPairs")
  void anAlleleOfUnknownFunctionNeverGivesTheBestPhenotype(GeneRules rules) {
    DiplotypeJudge judge = new DiplotypeJudge(rules);
    List<String> alleles = sample(rules);
    int best =
        alleles.stream()
            .flatMap(allele -> pairs(judge, rules, allele, alleles))
            .flatMap(result -> rank(result).stream().boxed())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    alleles.stream()
        .filter(allele -> uncertain(rules, allele))
        .flatMap(allele -> pairs(judge, rules, allele, alleles))
        .filter(result -> !result.phenotypes().contains("Uncertain Susceptibility"))
        .forEach(result -> assertThat(rank(result).orElse(-1)).isLessThan(best));
  }

  private static Stream<PhenotypeResult> pairs(
      DiplotypeJudge judge, GeneRules rules, String one, List<String> others) {
    return others.stream().map(other -> judge.judge(Calls.diplotype(rules.symbol(), one, other)));
  }

  /**
   * Two alleles of each function and value, and those without: all that the rules can tell apart.
   */
  private static List<String> sample(GeneRules rules) {
    Map<List<Object>, List<String>> groups = new LinkedHashMap<>();
    for (AlleleFunction allele : rules.alleles().all()) {
      groups
          .computeIfAbsent(
              List.of(allele.function(), allele.activityValue()), key -> new ArrayList<>())
          .add(allele.allele());
    }
    return groups.values().stream().flatMap(names -> names.stream().limit(2)).toList();
  }

  private static Optional<Double> place(GeneRules rules, String allele) {
    AlleleFunction found = rules.alleles().of(allele).orElseThrow();
    return rules.ranges().isPresent()
        ? found.activityValue().map(value -> value.value().doubleValue())
        : found.function().map(FUNCTION::get).map(Integer::doubleValue);
  }

  private static boolean uncertain(GeneRules rules, String allele) {
    return rules
        .alleles()
        .of(allele)
        .orElseThrow()
        .function()
        .filter(FUNCTION::containsKey)
        .isEmpty();
  }

  private static OptionalInt rank(PhenotypeResult result) {
    return result
        .phenotype()
        .flatMap(PhenotypeTerms.bundled()::of)
        .map(PhenotypeTerm::rank)
        .orElse(OptionalInt.empty());
  }
}
