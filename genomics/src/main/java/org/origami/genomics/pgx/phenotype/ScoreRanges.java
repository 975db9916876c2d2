package org.origami.genomics.pgx.phenotype;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.origami.genomics.pgx.ActivityScore;

/** The phenotypes of a gene's activity scores: ranges without a gap on the grid of its steps. */
final class ScoreRanges {
  private final BigDecimal step;
  private final List<Range> ranges;

  /**
   * One range, both ends within it.
   *
   * @param to empty where the range has no upper end
   */
  record Range(BigDecimal from, Optional<BigDecimal> to, String phenotype) {
    boolean holds(ActivityScore score) {
      // An open-ended score lies in a range only where nothing above it lies in another.
      return score.value().compareTo(from) >= 0
          && to.map(end -> score.value().compareTo(end) <= 0 && !score.atLeast()).orElse(true);
    }
  }

  ScoreRanges(BigDecimal step, List<Range> ranges) {
    this.step = step;
    this.ranges = List.copyOf(ranges);
    if (ranges.isEmpty()) {
      throw new IllegalArgumentException("a scored gene has ranges");
    }
    BigDecimal next = BigDecimal.ZERO;
    for (Range range : ranges) {
      if (range.from().compareTo(next) != 0
          || range.to().map(range.from()::compareTo).orElse(0) > 0) {
        throw new IllegalArgumentException("activity scores have a gap or lie in two ranges");
      }
      // What follows a range without an end cannot begin anywhere.
      next = range.to().map(step::add).orElse(BigDecimal.ONE.negate());
    }
  }

  /** Empty for a score that CPIC does not have, such as 0.1, or that spans several phenotypes. */
  Optional<RuleHit> phenotypeOf(String gene, ActivityScore score) {
    if (score.value().remainder(step).signum() != 0) {
      return Optional.empty();
    }
    return ranges.stream()
        .filter(range -> range.holds(score))
        .findFirst()
        .map(range -> new RuleHit(range.phenotype(), sentence(gene, score, range)));
  }

  /** Every score of the grid with this phenotype, up to the highest that two alleles reach. */
  List<ActivityScore> scoresOf(String phenotype, BigDecimal highest) {
    return ranges.stream()
        .filter(range -> range.phenotype().equals(phenotype))
        .flatMap(range -> grid(range.from(), range.to().orElse(highest)))
        .map(value -> new ActivityScore(value, false))
        .toList();
  }

  Stream<String> phenotypes() {
    return ranges.stream().map(Range::phenotype);
  }

  private Stream<BigDecimal> grid(BigDecimal from, BigDecimal to) {
    return Stream.iterate(from, value -> value.compareTo(to) <= 0, step::add);
  }

  private static String sentence(String gene, ActivityScore score, Range range) {
    String where =
        range
            .to()
            .map(end -> "lies in " + written(range.from()) + " to " + written(end))
            .orElse("is " + written(range.from()) + " or more");
    return gene + " activity score " + score + " " + where + ": " + range.phenotype() + ".";
  }

  private static String written(BigDecimal value) {
    return new ActivityScore(value, false).toString();
  }
}
