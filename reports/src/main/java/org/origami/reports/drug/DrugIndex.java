package org.origami.reports.drug;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the drugs that a prescription's codes mean: ingredients, salts and products. */
public final class DrugIndex {
  private final Map<RxNormCode, Set<Drug>> byRxNorm;
  private final Map<String, Set<Drug>> byAtc;

  private DrugIndex(Map<RxNormCode, Set<Drug>> byRxNorm, Map<String, Set<Drug>> byAtc) {
    this.byRxNorm = byRxNorm;
    this.byAtc = byAtc;
  }

  static DrugIndex of(Collection<Drug> drugs) {
    Map<RxNormCode, Set<Drug>> byRxNorm = new HashMap<>();
    Map<String, Set<Drug>> byAtc = new HashMap<>();
    for (Drug drug : drugs) {
      drug.rxNorm().ifPresent(code -> add(byRxNorm, code, drug));
      drug.atcCodes().forEach(code -> add(byAtc, code, drug));
    }
    return new DrugIndex(byRxNorm, byAtc);
  }

  /** Every drug that the codes name, in the order of the codes; empty when none is known. */
  List<Drug> drugsOf(DrugQuestion question) {
    Set<Drug> found = new LinkedHashSet<>();
    question.codes().forEach(code -> found.addAll(byRxNorm.getOrDefault(code, Set.of())));
    question.atcCodes().forEach(code -> found.addAll(byAtc.getOrDefault(code, Set.of())));
    return List.copyOf(found);
  }

  private static <K> void add(Map<K, Set<Drug>> index, K code, Drug drug) {
    index.computeIfAbsent(code, key -> new LinkedHashSet<>()).add(drug);
  }
}
