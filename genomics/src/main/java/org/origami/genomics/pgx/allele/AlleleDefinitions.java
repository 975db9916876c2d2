package org.origami.genomics.pgx.allele;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.origami.genomics.protein.TablePassport;
import org.origami.genomics.sequence.GeneSymbol;

/** The allele definitions of all genes, in the order of their symbols. */
public final class AlleleDefinitions {
  private final Map<GeneSymbol, GeneDefinition> byGene;
  private final TablePassport passport;

  AlleleDefinitions(List<GeneDefinition> genes, TablePassport passport) {
    Map<GeneSymbol, GeneDefinition> definitions = new LinkedHashMap<>();
    genes.forEach(gene -> definitions.put(gene.gene(), gene));
    byGene = Collections.unmodifiableMap(definitions);
    this.passport = passport;
  }

  /** The tables that ship with Origami, checked as they are read. */
  public static AlleleDefinitions bundled() {
    return AlleleTables.bundled();
  }

  public List<GeneDefinition> genes() {
    return List.copyOf(byGene.values());
  }

  public Optional<GeneDefinition> of(GeneSymbol gene) {
    return Optional.ofNullable(byGene.get(gene));
  }

  /** Of the named alleles; the release is the same for all three tables. */
  public TablePassport passport() {
    return passport;
  }
}
