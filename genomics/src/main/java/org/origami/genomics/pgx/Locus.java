package org.origami.genomics.pgx;

/**
 * A place on GRCh38.
 *
 * @param chromosome with its prefix, such as {@code chr10}
 * @param position 1-based, of the first base of the VCF reference allele
 */
public record Locus(String chromosome, int position) implements Comparable<Locus> {
  public Locus {
    if (!chromosome.startsWith("chr") || position < 1) {
      throw new IllegalArgumentException("a locus is a chromosome with chr and a position from 1");
    }
  }

  @Override
  public int compareTo(Locus other) {
    int byChromosome = chromosome.compareTo(other.chromosome);
    return byChromosome != 0 ? byChromosome : Integer.compare(position, other.position);
  }
}
