package org.origami.genomics.pgx;

import java.util.List;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * The haplotypes of a person's copies of a gene.
 *
 * @param haplotypes two, in the order in which the field writes them; one where there is a single
 *     copy (G6PD on a man's X, MT-RNR1)
 */
public record Diplotype(GeneSymbol gene, List<Haplotype> haplotypes) {
  public Diplotype {
    haplotypes = List.copyOf(haplotypes);
    if (haplotypes.isEmpty() || haplotypes.size() > 2) {
      throw new IllegalArgumentException("a diplotype has one or two haplotypes");
    }
  }

  public static Diplotype of(GeneSymbol gene, Haplotype first, Haplotype second) {
    return new Diplotype(gene, List.of(first, second));
  }

  public static Diplotype single(GeneSymbol gene, Haplotype only) {
    return new Diplotype(gene, List.of(only));
  }

  /** Without the gene: {@code *1/*2}. */
  public String label() {
    return String.join("/", haplotypes.stream().map(Haplotype::name).toList());
  }

  @Override
  public String toString() {
    return "diplotype of " + gene;
  }
}
