package org.origami.reports.drug;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.origami.genomics.pgx.ActivityScore;

/**
 * Which look-ups a rule speaks of: terms, scores and ranges of scores, alleles.
 *
 * <pre>
 *   Poor Metabolizer|Likely Poor Metabolizer   one of these terms
 *   0.25..1|n/a                                a score within, bounds included, or none
 *   2.5..                                      a score of 2.5 and more, open-ended ones too
 *   has:*5|has:*6    lacks:*5,*6    called     by alleles
 * </pre>
 */
final class LookupPattern {
  private static final Pattern RANGE =
      Pattern.compile("(\\d+(?:\\.\\d+)?)(\\.\\.(\\d+(?:\\.\\d+)?)?)?");

  private final String text;
  private final List<String> terms;
  private final List<Part> parts;

  private LookupPattern(String text) {
    this.text = text;
    this.terms = List.of(text.split("\\|", -1));
    this.parts = terms.stream().map(LookupPattern::part).toList();
  }

  static LookupPattern parse(String text) {
    return new LookupPattern(text);
  }

  boolean matches(GeneLookup lookup) {
    return parts.stream().anyMatch(part -> part.matches(lookup));
  }

  /** The alternatives, as they are written. */
  List<String> terms() {
    return terms;
  }

  private interface Part {
    boolean matches(GeneLookup lookup);
  }

  private static Part part(String text) {
    var range = RANGE.matcher(text);
    if (Character.isDigit(text.charAt(0)) && range.matches()) {
      BigDecimal low = new BigDecimal(range.group(1));
      Optional<BigDecimal> high =
          range.group(2) == null
              ? Optional.of(low)
              : Optional.ofNullable(range.group(3)).map(BigDecimal::new);
      return lookup -> lookup.score().filter(score -> within(score, low, high)).isPresent();
    }
    if (text.startsWith("has:")) {
      String allele = text.substring(4);
      return lookup -> lookup.alleles().contains(allele);
    }
    if (text.startsWith("lacks:")) {
      Set<String> alleles = Set.of(text.substring(6).split(",", -1));
      return lookup ->
          !lookup.alleles().isEmpty() && alleles.stream().noneMatch(lookup.alleles()::contains);
    }
    if (text.equals("called")) {
      return lookup -> !lookup.alleles().isEmpty();
    }
    return lookup -> lookup.text().equals(text);
  }

  private static boolean within(ActivityScore score, BigDecimal low, Optional<BigDecimal> high) {
    if (score.value().compareTo(low) < 0) {
      return false;
    }
    // "At least 3" may be anything above: only a range without an upper bound holds it.
    return high.map(bound -> !score.atLeast() && score.value().compareTo(bound) <= 0).orElse(true);
  }

  @Override
  public String toString() {
    return text;
  }
}
