package org.origami.genomics.pgx.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.origami.genomics.pgx.allele.GeneDefinition;
import org.origami.genomics.pgx.allele.NamedAllele;

/** A gene's alleles by positions, made ready once for all samples. */
final class AlleleGrid {
  private final GeneDefinition definition;
  private final List<PositionCodes> positions;
  private final Map<Integer, Integer> indexOf = new HashMap<>();

  /** What each allele accepts; the reference's bases where it states nothing itself. */
  private final int[][] accepted;

  /** The positions that each allele states itself. */
  private final int[][] stated;

  AlleleGrid(GeneDefinition definition) {
    this.definition = definition;
    positions = definition.positions().stream().map(PositionCodes::of).toList();
    for (int p = 0; p < positions.size(); p++) {
      indexOf.put(positions.get(p).position().position(), p);
    }
    int[] byDefault = positions.stream().mapToInt(this::byDefault).toArray();
    int alleles = definition.alleles().size();
    accepted = new int[alleles][];
    stated = new int[alleles][];
    for (int a = 0; a < alleles; a++) {
      NamedAllele allele = allele(a);
      accepted[a] = byDefault.clone();
      stated[a] = allele.bases().keySet().stream().mapToInt(this::indexOf).toArray();
      for (int p : stated[a]) {
        accepted[a][p] = positions.get(p).acceptedBy(allele);
      }
    }
  }

  /** The reference allele's bases; where it has several, those of the genome. */
  private int byDefault(PositionCodes codes) {
    NamedAllele reference = definition.reference();
    return reference.ambiguous(codes.position().position())
        ? 1 << PositionCodes.REFERENCE
        : codes.acceptedBy(reference);
  }

  GeneDefinition definition() {
    return definition;
  }

  int alleles() {
    return accepted.length;
  }

  NamedAllele allele(int a) {
    return definition.alleles().get(a);
  }

  int size() {
    return positions.size();
  }

  PositionCodes position(int p) {
    return positions.get(p);
  }

  boolean accepts(int a, int p, int code) {
    return (accepted[a][p] & 1 << code) != 0;
  }

  /** Whether the allele leaves the bases open. */
  boolean ambiguous(int a, int p) {
    return Integer.bitCount(accepted[a][p]) > 1;
  }

  /** The positions where the allele itself says which bases stand. */
  int[] stated(int a) {
    return stated[a];
  }

  /** The index of a position of this gene. */
  int indexOf(int position) {
    Integer index = indexOf.get(position);
    if (index == null) {
      throw new IllegalArgumentException("not a position of this gene");
    }
    return index;
  }
}
