package org.origami.genomics.pgx;

import java.util.List;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * A gene's call with the phenotypes that follow from it.
 *
 * @param results one for each diplotype that fits best; empty when the gene has no call
 */
public record GenePhenotype(GeneCall call, List<PhenotypeResult> results) {
  public GenePhenotype {
    results = List.copyOf(results);
  }

  public GeneSymbol gene() {
    return call.gene();
  }

  @Override
  public String toString() {
    return "phenotype of " + gene();
  }
}
