package org.origami.genomics.pgx.phenotype;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.AlleleFunction;
import org.origami.genomics.protein.TablePassport;
import org.origami.genomics.sequence.GeneSymbol;

/** The bundled tables of allele function and phenotype rules, every law of theirs checked. */
public final class PharmacogeneTables {
  private static final PharmacogeneTables BUNDLED = PharmacogeneTableReader.bundled();

  private final Map<GeneSymbol, GeneRules> genes;
  private final List<TablePassport> passports;

  PharmacogeneTables(Map<GeneSymbol, GeneRules> genes, List<TablePassport> passports) {
    this.genes = Map.copyOf(genes);
    this.passports = List.copyOf(passports);
  }

  public static PharmacogeneTables bundled() {
    return BUNDLED;
  }

  /** In the order of their symbols. */
  public List<Pharmacogene> genes() {
    return genes.values().stream()
        .map(GeneRules::gene)
        .sorted((one, other) -> one.symbol().compareTo(other.symbol()))
        .toList();
  }

  /** Where each table comes from. */
  public List<TablePassport> passports() {
    return passports;
  }

  /** Empty where the gene has no such allele by exactly this name. */
  public Optional<AlleleFunction> function(GeneSymbol gene, String allele) {
    return rules(gene).flatMap(rules -> rules.alleles().of(allele));
  }

  /** CPIC's terms for the gene; empty for a gene without a phenotype or without a table. */
  public Set<String> terms(GeneSymbol gene) {
    return rules(gene).map(GeneRules::terms).orElse(Set.of());
  }

  /** The activity scores that have this phenotype; empty for a gene that is not scored. */
  public List<ActivityScore> scores(GeneSymbol gene, String phenotype) {
    return rules(gene).map(rules -> rules.scoresOf(phenotype)).orElse(List.of());
  }

  Optional<GeneRules> rules(GeneSymbol gene) {
    return Optional.ofNullable(genes.get(gene));
  }
}
