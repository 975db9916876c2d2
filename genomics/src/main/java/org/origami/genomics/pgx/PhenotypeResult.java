package org.origami.genomics.pgx;

import java.util.List;
import java.util.Optional;

/**
 * One diplotype's phenotype, with what led to it.
 *
 * @param source the diplotype that was called; empty where only a phenotype was stated
 * @param judged the diplotype that the phenotype and the drug tables are looked up by; differs from
 *     {@code source} where the gene is judged by its two alleles of lowest function
 * @param functions of the judged alleles: of each copy of {@code source}, in its order, where there
 *     is one, else in the order of {@code judged}
 * @param activityScore empty where the gene is not scored, or a value is not known
 * @param phenotypes CPIC's standard term, such as {@code Poor Metabolizer}, or {@code
 *     Indeterminate} where CPIC says so; for the HLA genes one for each allele that guidelines ask
 *     about, such as {@code *57:01 positive}; empty where CPIC has no term for the gene or the
 *     alleles are unknown
 * @param notes what a reader of the phenotype has to know
 * @param rule which rule of which table led here, in one plain sentence
 */
public record PhenotypeResult(
    Optional<Diplotype> source,
    Optional<Diplotype> judged,
    List<AlleleFunction> functions,
    Optional<ActivityScore> activityScore,
    List<String> phenotypes,
    List<CallNote> notes,
    String rule) {
  public PhenotypeResult {
    functions = List.copyOf(functions);
    phenotypes = List.copyOf(phenotypes);
    notes = List.copyOf(notes);
  }

  /** The one phenotype; empty where there is none, or one for each of several alleles. */
  public Optional<String> phenotype() {
    return phenotypes.size() == 1 ? Optional.of(phenotypes.get(0)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "phenotype";
  }
}
