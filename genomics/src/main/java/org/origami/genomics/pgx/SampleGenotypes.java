package org.origami.genomics.pgx;

import java.util.Map;
import java.util.Optional;

/**
 * The genotypes of one sample at the loci that were asked for.
 *
 * <p>A locus in neither map was not in the file: it is no call, never reference.
 *
 * @param sample the name in the source, for the caller's own bookkeeping
 * @param genotypes called loci
 * @param withheld loci that the file holds but that cannot be used, each with the reason
 */
public record SampleGenotypes(
    String sample, Map<Locus, Genotype> genotypes, Map<Locus, WithheldReason> withheld) {
  public SampleGenotypes {
    genotypes = Map.copyOf(genotypes);
    withheld = Map.copyOf(withheld);
  }

  public Optional<Genotype> at(Locus locus) {
    return Optional.ofNullable(genotypes.get(locus));
  }

  @Override
  public String toString() {
    return genotypes.size() + " genotypes, " + withheld.size() + " withheld";
  }
}
