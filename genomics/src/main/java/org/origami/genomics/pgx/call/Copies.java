package org.origami.genomics.pgx.call;

import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.allele.AlleleNameOrder;
import org.origami.genomics.sequence.GeneSymbol;

/** Writes two copies in the field's order. */
final class Copies {
  private Copies() {}

  static Diplotype inOrder(GeneSymbol gene, Haplotype one, Haplotype other) {
    return AlleleNameOrder.INSTANCE.compare(one.name(), other.name()) <= 0
        ? Diplotype.of(gene, one, other)
        : Diplotype.of(gene, other, one);
  }
}
