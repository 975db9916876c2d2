package org.origami.genomics.pgx;

import java.util.List;
import java.util.OptionalInt;

/**
 * What one sample carries at one locus.
 *
 * @param reference the VCF's REF bases, upper case
 * @param alleles the bases on each chromosome copy in the order of the GT field, upper case; one on
 *     a haploid chromosome, two elsewhere. A half call such as {@code 1/.} keeps its alternate
 *     bases beside {@link #NOT_CALLED}: the gene is then known to differ from the reference
 * @param phased whether the order says which copy carries which allele
 * @param phaseSet the VCF's PS, where the phase holds only within a set; empty when it holds for
 *     the whole chromosome or nothing is phased
 */
public record Genotype(
    Locus locus, String reference, List<String> alleles, boolean phased, OptionalInt phaseSet) {
  /** Stands for the bases of a copy that was not called, as in a VCF. */
  public static final String NOT_CALLED = ".";

  public Genotype {
    alleles = List.copyOf(alleles);
    if (alleles.isEmpty() || alleles.size() > 2 || reference.isEmpty()) {
      throw new IllegalArgumentException("a genotype has a reference and one or two alleles");
    }
    if (alleles.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException("an allele has bases");
    }
    if (alleles.stream().allMatch(NOT_CALLED::equals)) {
      throw new IllegalArgumentException("a genotype has a called copy");
    }
  }

  /** Whether one of two copies was not called. */
  public boolean half() {
    return alleles.contains(NOT_CALLED);
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
