package org.origami.genomics.pgx;

import java.util.List;

/**
 * What was called on one chromosome copy.
 *
 * @param name as the field writes it: {@code *2}, {@code Reference}, {@code c.1905+1G>A (*2A)}, or
 *     for a combination {@code [*6 + *14]}, for a partial match {@code [*1 + g.94781859G>A]}
 * @param namedAlleles the named alleles in it; one for a plain match, several for a combination
 * @param furtherVariants changes beyond the named alleles, such as {@code g.94781859G>A}; empty
 *     unless the match is partial
 * @param uncalled named alleles that this copy may carry besides, since its bases at their
 *     positions were not called
 */
public record Haplotype(
    String name, List<String> namedAlleles, List<String> furtherVariants, List<String> uncalled) {
  public Haplotype {
    uncalled = List.copyOf(uncalled);
    namedAlleles = List.copyOf(namedAlleles);
    furtherVariants = List.copyOf(furtherVariants);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a haplotype has a name");
    }
  }

  /** A copy that was called everywhere. */
  public Haplotype(String name, List<String> namedAlleles, List<String> furtherVariants) {
    this(name, namedAlleles, furtherVariants, List.of());
  }

  /** A plain match of one named allele. */
  public static Haplotype of(String namedAllele) {
    return new Haplotype(namedAllele, List.of(namedAllele), List.of());
  }

  /** Whether it is exactly one named allele and nothing else. */
  public boolean plain() {
    return namedAlleles.size() == 1 && furtherVariants.isEmpty();
  }

  @Override
  public String toString() {
    return "haplotype";
  }
}
