package org.origami.reports.drug;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.origami.genomics.protein.ReferenceTableException;
import org.origami.genomics.protein.ReferenceTableException.Failure;

/** Finds the drugs that a prescription's codes mean: ingredients, salts and products. */
final class DrugIndex {
  private final Map<RxNormCode, Set<Drug>> byRxNorm;
  private final Map<String, Set<Drug>> byAtc;

  private DrugIndex(Map<RxNormCode, Set<Drug>> byRxNorm, Map<String, Set<Drug>> byAtc) {
    this.byRxNorm = byRxNorm;
    this.byAtc = byAtc;
  }

  static DrugIndex of(Map<String, Drug> drugs, Collection<DrugProduct> products) {
    Map<RxNormCode, Set<Drug>> byRxNorm = new HashMap<>();
    Map<String, Set<Drug>> byAtc = new HashMap<>();
    for (Drug drug : drugs.values()) {
      drug.rxNorm().ifPresent(code -> add(byRxNorm, code, drug));
      drug.atcCodes().forEach(code -> add(byAtc, code, drug));
    }
    for (DrugProduct product : products) {
      product.drugs().forEach(name -> add(byRxNorm, product.code(), named(drugs, name)));
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

  int codes() {
    return byRxNorm.size();
  }

  private static Drug named(Map<String, Drug> drugs, String name) {
    Drug drug = drugs.get(name);
    if (drug == null) {
      throw new ReferenceTableException(
          Failure.UNLAWFUL, "drug products", "a product names a drug that the tables lack");
    }
    return drug;
  }

  private static <K> void add(Map<K, Set<Drug>> index, K code, Drug drug) {
    index.computeIfAbsent(code, key -> new LinkedHashSet<>()).add(drug);
  }
}
