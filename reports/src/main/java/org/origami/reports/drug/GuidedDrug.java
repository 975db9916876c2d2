package org.origami.reports.drug;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.origami.genomics.sequence.GeneSymbol;

/** A drug with everything that its guideline says of it. */
record GuidedDrug(
    Drug drug,
    Guideline guideline,
    List<GeneRole> genes,
    TestingNote testing,
    List<DrugRule> rules,
    List<GeneEffect> effects) {
  GuidedDrug {
    genes = List.copyOf(genes);
    rules = List.copyOf(rules);
    effects = List.copyOf(effects);
    Set<GeneSymbol> own = genes.stream().map(GeneRole::gene).collect(Collectors.toSet());
    if (rules.stream().anyMatch(rule -> !rule.when().keySet().equals(own))) {
      throw new IllegalArgumentException("each rule speaks of each of the drug's genes");
    }
  }

  /** The terms and scores that the rules know for a gene. */
  Set<String> termsOf(GeneSymbol gene) {
    return rules.stream()
        .map(rule -> rule.when().get(gene))
        .flatMap(pattern -> pattern == null ? Stream.of() : pattern.terms().stream())
        .collect(Collectors.toSet());
  }

  String meaning(PatientGroup patients, GeneLookup asked) {
    return effects.stream()
        .filter(effect -> effect.speaksOf(patients, asked))
        .map(GeneEffect::words)
        .findFirst()
        .orElse("");
  }
}
