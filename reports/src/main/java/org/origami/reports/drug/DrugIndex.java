package org.origami.reports.drug;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

  /** Of single ingredients, or of products that hold one drug and nothing else. */
  private final Set<RxNormCode> ofOneDrug;

  private DrugIndex(
      Map<RxNormCode, Set<Drug>> byRxNorm,
      Map<String, Set<Drug>> byAtc,
      Set<RxNormCode> ofOneDrug) {
    this.byRxNorm = byRxNorm;
    this.byAtc = byAtc;
    this.ofOneDrug = ofOneDrug;
  }

  static DrugIndex of(Map<String, Drug> drugs, Collection<DrugProduct> products) {
    Map<RxNormCode, Set<Drug>> byRxNorm = new HashMap<>();
    Map<String, Set<Drug>> byAtc = new HashMap<>();
    Set<RxNormCode> ofOneDrug = new HashSet<>();
    for (Drug drug : drugs.values()) {
      drug.rxNorm().ifPresent(code -> add(byRxNorm, code, drug));
      drug.rxNorm().ifPresent(ofOneDrug::add);
      drug.atcCodes().forEach(code -> add(byAtc, code, drug));
    }
    for (DrugProduct product : products) {
      product.drugs().forEach(name -> add(byRxNorm, product.code(), named(drugs, name)));
      if (product.holdsOneDrug()) {
        ofOneDrug.add(product.code());
      }
    }
    return new DrugIndex(byRxNorm, byAtc, ofOneDrug);
  }

  /** Every drug that the codes name, in the order of the codes; empty when none is known. */
  List<Drug> drugsOf(DrugQuestion question) {
    Set<Drug> found = new LinkedHashSet<>();
    question.codes().forEach(code -> found.addAll(byRxNorm.getOrDefault(code, Set.of())));
    question.atcCodes().forEach(code -> found.addAll(byAtc.getOrDefault(code, Set.of())));
    return List.copyOf(found);
  }

  /**
   * Whether all that is prescribed is one drug. A combination is not, and neither is what holds a
   * code that the tables do not know.
   */
  boolean isOneDrug(DrugQuestion question) {
    return question.ingredients().size() < 2
        && drugsOf(question).size() == 1
        && ofOneDrug.containsAll(question.codes())
        && question.atcCodes().stream().allMatch(this::isOfOneDrug);
  }

  private boolean isOfOneDrug(String atcCode) {
    return byAtc.getOrDefault(atcCode, Set.of()).stream()
        .anyMatch(drug -> drug.ownAtcCodes().contains(atcCode));
  }

  /** Ingredients that no table knows, where the product as a whole is not known either. */
  List<DrugQuestion> unknownIngredients(DrugQuestion question) {
    return drugsOf(question.whole()).isEmpty()
        ? question.ingredients().stream().filter(it -> drugsOf(it).isEmpty()).toList()
        : List.of();
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
