package org.origami.genomics.pgx;

import java.util.List;
import java.util.Optional;

/**
 * One diplotype's phenotype, with what led to it.
 *
 * @param source the diplotype that was called; empty where only a phenotype was stated
 * @param judged the diplotype that the phenotype and the drug tables are looked up by; differs from
 *     {@code source} where the gene is judged by its two alleles of lowest function
 * @param functions of the judged alleles, in order
 * @param activityScore empty where the gene is not scored, or a value is not known
 * @param phenotype CPIC's standard term, such as {@code Poor Metabolizer}; {@code Indeterminate}
 *     where CPIC says so; empty where CPIC has no term for the gene
 * @param rule which rule of which table led here, in one plain sentence
 */
public record PhenotypeResult(
    Optional<Diplotype> source,
    Optional<Diplotype> judged,
    List<AlleleFunction> functions,
    Optional<ActivityScore> activityScore,
    Optional<String> phenotype,
    String rule) {
  public PhenotypeResult {
    functions = List.copyOf(functions);
  }

  @Override
  public String toString() {
    return "phenotype";
  }
}
