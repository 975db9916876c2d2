package org.origami.genomics.pgx.phenotype;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.AlleleFunction;

/**
 * Everything that the tables say of one gene.
 *
 * @param ranges present for a scored gene
 */
record GeneRules(
    Pharmacogene gene,
    AlleleFunctions alleles,
    Optional<ScoreRanges> ranges,
    FunctionRules functions,
    AlleleStatuses statuses) {
  GeneRules {
    if (gene.method() == Pharmacogene.Method.ALLELE_FUNCTION) {
      functions.requireComplete(alleles.terms(), gene.copies());
    }
    if (judgedByFunction(gene.method()) && alleles.terms().isEmpty()) {
      throw new IllegalArgumentException("the gene has no allele of known function");
    }
    if (ranges.isPresent() != (gene.method() == Pharmacogene.Method.ACTIVITY_SCORE)) {
      throw new IllegalArgumentException("a scored gene has ranges, and no other gene");
    }
    if ((gene.method() == Pharmacogene.Method.ALLELE_STATUS) != (statuses.askedFor() > 0)) {
      throw new IllegalArgumentException("alleles are asked for where nothing else is judged");
    }
    if (!alleles.terms().containsAll(gene.lowestFirst())
        || (gene.judgedByLowest() && gene.lowestFirst().size() != alleles.terms().size())) {
      throw new IllegalArgumentException("the order of functions is not that of the alleles");
    }
    if (alleles.all().stream().anyMatch(allele -> !lawful(allele, ranges.isPresent()))) {
      throw new IllegalArgumentException("an allele's activity value does not fit its function");
    }
  }

  private static boolean judgedByFunction(Pharmacogene.Method method) {
    return method == Pharmacogene.Method.ACTIVITY_SCORE
        || method == Pharmacogene.Method.ALLELE_FUNCTION;
  }

  private static boolean lawful(AlleleFunction allele, boolean scored) {
    boolean known = allele.function().filter(term -> !term.startsWith("Un")).isPresent();
    return allele.activityValue().isPresent() == (scored && known);
  }

  String symbol() {
    return gene.symbol().value();
  }

  /** CPIC's terms for this gene. */
  Set<String> terms() {
    Set<String> terms = new LinkedHashSet<>();
    Stream.of(
            ranges.stream().flatMap(ScoreRanges::phenotypes),
            functions.phenotypes(),
            statuses.phenotypes())
        .flatMap(found -> found)
        .forEach(terms::add);
    if (gene.method() != Pharmacogene.Method.NONE) {
      terms.add(PhenotypeTerm.INDETERMINATE);
    }
    return terms;
  }

  Optional<RuleHit> phenotypeOf(ActivityScore score) {
    return ranges.flatMap(found -> found.phenotypeOf(symbol(), score));
  }

  /** The scores that have this phenotype. */
  List<ActivityScore> scoresOf(String phenotype) {
    return ranges
        .flatMap(
            found ->
                alleles
                    .highest()
                    .map(one -> found.scoresOf(phenotype, one.value().add(one.value()))))
        .orElse(List.of());
  }
}
