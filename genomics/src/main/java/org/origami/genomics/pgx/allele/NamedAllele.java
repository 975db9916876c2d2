package org.origami.genomics.pgx.allele;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A named allele and the bases that define it.
 *
 * @param name as the field writes it, such as {@code *2}
 * @param id the accession at ClinPGx
 * @param reference whether it is the gene's reference allele, which is defined at every position
 * @param bases by position; a position that is not here has the reference allele's. A letter such
 *     as {@code R} stands for several bases
 */
public record NamedAllele(
    String name, String id, boolean reference, NavigableMap<Integer, String> bases) {
  public NamedAllele {
    bases = Collections.unmodifiableNavigableMap(new TreeMap<>(bases));
    if (name.isBlank() || !name.equals(name.strip())) {
      throw new IllegalArgumentException("an allele has a name");
    }
    if (bases.isEmpty()) {
      throw new IllegalArgumentException("an allele is defined somewhere");
    }
  }

  static NamedAllele of(String name, String id, boolean reference, Map<Integer, String> bases) {
    return new NamedAllele(name, id, reference, new TreeMap<>(bases));
  }

  /** What the allele states at a position; empty where it states nothing. */
  public Optional<String> at(int position) {
    return Optional.ofNullable(bases.get(position));
  }

  /** Whether the allele allows these bases of a VCF at a position that it defines. */
  public boolean accepts(int position, String observed) {
    return at(position)
        .filter(
            stated ->
                stated.equals(observed)
                    || (observed.length() == 1
                        && AmbiguityCode.basesOf(stated)
                            .filter(several -> several.contains(observed))
                            .isPresent()))
        .isPresent();
  }

  /** Whether the allele leaves open which bases stand at a position that it defines. */
  public boolean ambiguous(int position) {
    return at(position).flatMap(AmbiguityCode::basesOf).isPresent();
  }

  @Override
  public String toString() {
    return name;
  }
}
