package org.origami.genomics.pgx.phenotype;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the alleles that guidelines ask about are present, as for the HLA genes.
 *
 * <p>Alleles are compared by their first two fields, the protein. An allele that is typed less
 * finely, or that is not expressed as its name says, leaves the question open.
 */
final class AlleleStatuses {
  private static final Pattern TWO_FIELDS =
      Pattern.compile("(?:[A-Z0-9-]+)?\\*?(\\d{2,3}:\\d{2,3})(?::\\d{2,3}){0,2}");

  private final Map<String, Terms> asked = new TreeMap<>();

  /** The words for an allele that is there and for one that is not. */
  record Terms(String present, String absent) {}

  AlleleStatuses(Map<String, Terms> asked) {
    this.asked.putAll(asked);
  }

  Stream<String> phenotypes() {
    return asked.values().stream().flatMap(terms -> Stream.of(terms.present(), terms.absent()));
  }

  /** One hit for each allele whose presence is known; those that stay open have none. */
  List<RuleHit> of(String gene, List<String> alleles) {
    List<Optional<String>> carried = alleles.stream().map(AlleleStatuses::protein).toList();
    List<RuleHit> hits = new ArrayList<>();
    asked.forEach(
        (allele, terms) -> {
          if (carried.contains(Optional.of(allele))) {
            hits.add(hit("is carried", gene, allele, terms.present()));
          } else if (carried.size() == 2 && carried.stream().allMatch(Optional::isPresent)) {
            hits.add(hit("is neither of the two alleles", gene, allele, terms.absent()));
          }
        });
    return hits;
  }

  int askedFor() {
    return asked.size();
  }

  private static RuleHit hit(String words, String gene, String allele, String phenotype) {
    return new RuleHit(phenotype, gene + " " + allele + " " + words + ": " + phenotype + ".");
  }

  /** {@code *57:01} from {@code *57:01:01:02}. */
  static Optional<String> protein(String allele) {
    var form = TWO_FIELDS.matcher(allele.strip());
    return form.matches() ? Optional.of("*" + form.group(1)) : Optional.empty();
  }
}
