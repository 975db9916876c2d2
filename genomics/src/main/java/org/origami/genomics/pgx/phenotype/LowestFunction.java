package org.origami.genomics.pgx.phenotype;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * Judging by the allele of lowest function on each copy, for DPYD and RYR1, whose named alleles are
 * single changes of which a copy can carry several.
 *
 * <p>Where the copies are not known the two lowest are taken to lie on different ones, as CPIC
 * presumes. Of alleles with equal function the first in CPIC's order is named.
 */
final class LowestFunction {
  private final GeneSymbol gene;
  private final AlleleFunctions functions;
  private final List<String> order;
  private final List<String> lowestFirst;

  LowestFunction(Pharmacogene gene, AlleleFunctions functions) {
    this.gene = gene.symbol();
    this.functions = functions;
    this.lowestFirst = gene.lowestFirst();
    this.order = functions.all().stream().map(allele -> allele.allele()).toList();
  }

  /** The diplotype of the lowest allele on each copy. */
  Diplotype ofCopies(Diplotype called) {
    return new Diplotype(gene, called.haplotypes().stream().map(this::lowestOf).toList());
  }

  /** The diplotype of the two lowest alleles; beside a single one stands the reference. */
  Diplotype ofAll(List<Haplotype> found) {
    List<String> names = found.stream().flatMap(one -> one.namedAlleles().stream()).toList();
    List<String> judged =
        names.size() < 2
            ? Stream.concat(Stream.of(reference()), names.stream()).toList()
            : names.stream().sorted(byFunction()).limit(2).toList();
    return new Diplotype(gene, judged.stream().map(Haplotype::of).toList());
  }

  /** CPIC lists the reference first. */
  private String reference() {
    return order.get(0);
  }

  private Haplotype lowestOf(Haplotype copy) {
    return copy.namedAlleles().stream().min(byFunction()).map(Haplotype::of).orElse(copy);
  }

  private Comparator<String> byFunction() {
    return Comparator.comparingInt(this::rank).thenComparingInt(this::place);
  }

  /** An allele that the table does not have could be anything but lower than the lowest. */
  private int rank(String allele) {
    int known =
        functions
            .of(allele)
            .flatMap(found -> found.function())
            .map(lowestFirst::indexOf)
            .orElse(-1);
    return known < 0 ? 1 : known == 0 ? 0 : known + 1;
  }

  private int place(String allele) {
    int place = order.indexOf(allele);
    return place < 0 ? order.size() : place;
  }
}
