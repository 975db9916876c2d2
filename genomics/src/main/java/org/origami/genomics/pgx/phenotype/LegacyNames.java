package org.origami.genomics.pgx.phenotype;

import java.util.Map;
import org.origami.genomics.sequence.GeneSymbol;

/** Names that laboratories still write and that CPIC's tables no longer hold. */
final class LegacyNames {
  private static final Map<GeneSymbol, Map<String, String>> NAMES =
      Map.of(
          // McLeod 1998 (PMID 9918128) numbers DPYD's alleles; CPIC keeps the numbers of the
          // variants, as in c.1905+1G>A (*2A), and calls the allele without one Reference.
          new GeneSymbol("DPYD"), Map.of("*1", "Reference"),
          // PharmVar (doi 10.1002/cpt.2705), taken over by CPIC in 2022 (PMID 35152405).
          new GeneSymbol("SLCO1B1"), Map.of("*1A", "*1", "*1B", "*37"));

  private LegacyNames() {}

  static Map<String, String> of(GeneSymbol gene) {
    return NAMES.getOrDefault(gene, Map.of());
  }
}
