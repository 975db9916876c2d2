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
import org.origami.genomics.sequence.GeneSymbol;

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

  private final GeneSymbol gene;
  private final AlleleFunctions functions;
  private final List<String> lowestFirst;
  private final String reference;

  LowestFunction(Pharmacogene gene, AlleleFunctions functions) {
    this.gene = gene.symbol();
    this.functions = functions;
    this.lowestFirst = gene.lowestFirst();
    // CPIC lists the reference first.
    this.reference = functions.all().stream().findFirst().map(AlleleFunction::allele).orElse("");
  }

  /** The diplotype of the lowest allele on each copy. */
  Diplotype ofCopies(Diplotype called) {
    return inOrder(
        called.haplotypes().stream()
            .flatMap(copy -> alleles(copy).min(byFunction()).stream())
            .toList());
  }

  /** The diplotype of the two lowest alleles; beside a single one stands the reference. */
  Diplotype ofAll(List<Haplotype> found) {
    List<String> names = found.stream().flatMap(this::alleles).toList();
    return inOrder(
        names.size() < 2
            ? Stream.concat(Stream.of(reference), names.stream()).toList()
            : names.stream().sorted(byFunction()).limit(2).toList());
  }

  /** The alleles on one copy; a combination of another caller's may still be one text. */
  private Stream<String> alleles(Haplotype copy) {
    Matcher combination = COMBINATION.matcher(copy.name());
    if (copy.plain() && combination.matches()) {
      return Arrays.stream(SPACED_PLUS.split(combination.group(1), -1));
    }
    return copy.namedAlleles().isEmpty() ? Stream.of(copy.name()) : copy.namedAlleles().stream();
  }

  private Diplotype inOrder(List<String> alleles) {
    return new Diplotype(
        gene, alleles.stream().sorted(AlleleNameOrder.INSTANCE).map(Haplotype::of).toList());
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
