package org.origami.reports.drug;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.PhenotypeResult;
import org.origami.genomics.pgx.phenotype.PharmacogeneTables;
import org.origami.genomics.sequence.GeneSymbol;

/** Every way in which a drug's guideline can look a patient's gene up: one for each phenotype. */
final class GeneLookups {
  private GeneLookups() {}

  /**
   * One look-up for each result of the gene; never empty.
   *
   * @param asked the terms that the drug's rules know for the gene
   */
  static List<GeneLookup> of(
      GenePhenotype gene, LookupBy by, Function<GeneSymbol, Set<String>> asked) {
    var lookups = gene.results().stream().flatMap(result -> of(gene, result, by, asked)).toList();
    return lookups.isEmpty() ? List.of(unresolved(gene, by)) : once(lookups);
  }

  /** A call without any result says that nothing follows from it; no call says nothing. */
  private static GeneLookup unresolved(GenePhenotype gene, LookupBy by) {
    boolean called = gene.call().match(d -> true, u -> true, s -> true, n -> false);
    return called && (by == LookupBy.PHENOTYPE || by == LookupBy.ACTIVITY_SCORE)
        ? new GeneLookup(gene, Optional.empty(), unclear(by), Optional.empty(), Set.of())
        : GeneLookup.noResult(gene);
  }

  private static String unclear(LookupBy by) {
    return by == LookupBy.ACTIVITY_SCORE ? GeneLookup.NO_SCORE : GeneLookup.INDETERMINATE;
  }

  private static Stream<GeneLookup> of(
      GenePhenotype gene,
      PhenotypeResult result,
      LookupBy by,
      Function<GeneSymbol, Set<String>> asked) {
    return switch (by) {
      case PHENOTYPE -> Stream.of(byTerm(gene, result));
      case ACTIVITY_SCORE -> byScore(gene, result);
      case ALLELE_STATUS ->
          result.phenotypes().stream()
              .filter(asked.apply(gene.gene())::contains)
              .map(status -> GeneLookup.term(gene, result, status));
      case ALLELES -> byAlleles(gene, result).stream();
    };
  }

  private static GeneLookup byTerm(GenePhenotype gene, PhenotypeResult result) {
    return GeneLookup.term(gene, result, result.phenotype().orElse(GeneLookup.INDETERMINATE));
  }

  private static Stream<GeneLookup> byScore(GenePhenotype gene, PhenotypeResult result) {
    if (result.activityScore().isPresent()) {
      ActivityScore score = result.activityScore().orElseThrow();
      return Stream.of(scored(gene, result, score.toString(), score));
    }
    // A phenotype that was stated without its score stands for every score that has it.
    List<ActivityScore> scores =
        result
            .phenotype()
            .map(term -> PharmacogeneTables.bundled().scores(gene.gene(), term))
            .orElse(List.of());
    if (scores.isEmpty()) {
      return Stream.of(GeneLookup.term(gene, result, GeneLookup.NO_SCORE));
    }
    String term = result.phenotype().orElseThrow();
    return scores.stream().map(score -> scored(gene, result, term, score));
  }

  private static GeneLookup scored(
      GenePhenotype gene, PhenotypeResult result, String text, ActivityScore score) {
    return new GeneLookup(gene, Optional.of(result), text, Optional.of(score), Set.of());
  }

  private static Optional<GeneLookup> byAlleles(GenePhenotype gene, PhenotypeResult result) {
    return result
        .judged()
        .or(result::source)
        .map(
            diplotype ->
                new GeneLookup(
                    gene,
                    Optional.of(result),
                    diplotype.label(),
                    Optional.empty(),
                    diplotype.haplotypes().stream()
                        .flatMap(haplotype -> haplotype.namedAlleles().stream())
                        .collect(Collectors.toSet())));
  }

  /** Several diplotypes of one phenotype are one look-up. */
  private static List<GeneLookup> once(List<GeneLookup> lookups) {
    Map<String, GeneLookup> byKey = new LinkedHashMap<>();
    lookups.forEach(lookup -> byKey.putIfAbsent(lookup.text() + lookup.score(), lookup));
    return new ArrayList<>(byKey.values());
  }
}
