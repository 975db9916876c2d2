package org.origami.genomics.pgx;

import java.util.List;
import java.util.OptionalInt;

/**
 * What one sample carries at one locus.
 *
 * @param reference the VCF's REF bases, upper case
 * @param alleles the bases on each chromosome copy in the order of the GT field, upper case; one on
 *     a haploid chromosome, two elsewhere
 * @param phased whether the order says which copy carries which allele
 * @param phaseSet the VCF's PS, where the phase holds only within a set; empty when it holds for
 *     the whole chromosome or nothing is phased
 */
public record Genotype(
    Locus locus, String reference, List<String> alleles, boolean phased, OptionalInt phaseSet) {
  public Genotype {
    alleles = List.copyOf(alleles);
    if (alleles.isEmpty() || alleles.size() > 2 || reference.isEmpty()) {
      throw new IllegalArgumentException("a genotype has a reference and one or two alleles");
    }
    if (alleles.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException("an allele has bases");
    }
  }

  public boolean homozygous() {
    return alleles.stream().distinct().count() == 1;
  }

  /** Genotypes identify people, so printing shows nothing of them. */
  @Override
  public String toString() {
    return "genotype";
  }
}
