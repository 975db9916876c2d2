package org.origami.genomics.pgx.phenotype;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.origami.genomics.pgx.AlleleFunction;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.allele.AlleleNameOrder;

/**
 * Judging by the allele of lowest function on each copy, for DPYD and RYR1, whose named alleles are
 * single changes of which a copy can carry several.
 *
 * <p>Where the copies are not known the two lowest are taken to lie on different ones, as CPIC
 * presumes. Of alleles with equal function the first by name is taken.
 */
final class LowestFunction {
  private static final Pattern COMBINATION = Pattern.compile("\\[(.+)]");
  // Only a plus between spaces joins alleles: c.1905+1G>A has one of its own.
  private static final Pattern SPACED_PLUS = Pattern.compile(" \\+ ");

  private final AlleleFunctions functions;
  private final List<String> lowestFirst;
  private final String reference;

  LowestFunction(Pharmacogene gene, AlleleFunctions functions) {
    this.functions = functions;
    this.lowestFirst = gene.lowestFirst();
    // CPIC lists the reference first.
    this.reference = functions.all().stream().findFirst().map(AlleleFunction::allele).orElse("");
  }

  /** The lowest allele on each copy, in their order; a copy that may be lower still stays whole. */
  List<Haplotype> ofCopies(Diplotype called) {
    return called.haplotypes().stream()
        .flatMap(
            copy ->
                alleles(copy)
                    .min(byFunction())
                    .map(lowest -> mayBeLower(copy, lowest) ? copy : Haplotype.of(lowest))
                    .stream())
        .toList();
  }

  /**
   * The two lowest alleles; beside a single one stands the reference, and in the place of the
   * higher one a copy that may be lower.
   */
  List<Haplotype> ofAll(List<Haplotype> found) {
    List<String> names = found.stream().flatMap(this::alleles).toList();
    Stream<String> two =
        names.size() < 2 ? Stream.concat(Stream.of(reference), names.stream()) : names.stream();
    List<String> lowest = two.sorted(byFunction()).limit(2).toList();
    Haplotype higher =
        found.stream()
            .filter(copy -> mayBeLower(copy, lowest.get(1)))
            .findFirst()
            .orElseGet(() -> Haplotype.of(lowest.get(1)));
    return inOrder(List.of(Haplotype.of(lowest.get(0)), higher));
  }

  /** Whether an allele of lower function may be there, since the copy was not called. */
  private boolean mayBeLower(Haplotype copy, String lowest) {
    return copy.uncalled().stream()
        .anyMatch(
            allele ->
                functions.of(allele).filter(AlleleFunction::told).isPresent()
                    && rank(allele) < rank(lowest));
  }

  /** The alleles on one copy; a combination of another caller's may still be one text. */
  private Stream<String> alleles(Haplotype copy) {
    Matcher combination = COMBINATION.matcher(copy.name());
    if (copy.plain() && combination.matches()) {
      return Arrays.stream(SPACED_PLUS.split(combination.group(1), -1));
    }
    return copy.namedAlleles().isEmpty() ? Stream.of(copy.name()) : copy.namedAlleles().stream();
  }

  static List<Haplotype> inOrder(List<Haplotype> copies) {
    return copies.stream()
        .sorted(Comparator.comparing(Haplotype::name, AlleleNameOrder.INSTANCE))
        .toList();
  }

  private Comparator<String> byFunction() {
    return Comparator.comparingInt(this::rank).thenComparing(AlleleNameOrder.INSTANCE);
  }

  /** An allele that the table does not have could be anything but lower than the lowest. */
  private int rank(String allele) {
    int known =
        functions.of(allele).flatMap(AlleleFunction::function).map(lowestFirst::indexOf).orElse(-1);
    return known < 0 ? 1 : known == 0 ? 0 : known + 1;
  }
}
