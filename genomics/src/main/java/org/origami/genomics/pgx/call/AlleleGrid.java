package org.origami.genomics.pgx.call;

import java.util.List;
import org.origami.genomics.pgx.allele.GeneDefinition;
import org.origami.genomics.pgx.allele.NamedAllele;

/** A gene's alleles by positions, made ready once for all samples. */
final class AlleleGrid {
  private final GeneDefinition definition;
  private final List<BaseCodes> positions;

  /** What each allele accepts; the reference's bases where it states nothing itself. */
  private final int[][] accepted;

  private final boolean[][] stated;
  private final boolean[][] ambiguous;

  AlleleGrid(GeneDefinition definition) {
    this.definition = definition;
    positions = definition.positions().stream().map(BaseCodes::of).toList();
    int alleles = definition.alleles().size();
    accepted = new int[alleles][positions.size()];
    stated = new boolean[alleles][positions.size()];
    ambiguous = new boolean[alleles][positions.size()];
    for (int a = 0; a < alleles; a++) {
      for (int p = 0; p < positions.size(); p++) {
        fill(a, p);
      }
    }
  }

  private void fill(int a, int p) {
    NamedAllele allele = allele(a);
    int position = positions.get(p).position().position();
    stated[a][p] = allele.at(position).isPresent();
    ambiguous[a][p] = allele.ambiguous(position);
    accepted[a][p] =
        stated[a][p] ? positions.get(p).acceptedBy(allele) : byDefault(positions.get(p));
  }

  /** The reference allele's bases; where it has several, those of the genome. */
  private int byDefault(BaseCodes codes) {
    NamedAllele reference = definition.reference();
    return reference.ambiguous(codes.position().position())
        ? 1 << BaseCodes.REFERENCE
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

  BaseCodes position(int p) {
    return positions.get(p);
  }

  boolean accepts(int a, int p, int code) {
    return (accepted[a][p] & 1 << code) != 0;
  }

  /** Whether the allele itself says which bases stand here. */
  boolean states(int a, int p) {
    return stated[a][p];
  }

  boolean ambiguous(int a, int p) {
    return ambiguous[a][p];
  }

  /** The index of a position of this gene. */
  int indexOf(int position) {
    for (int p = 0; p < positions.size(); p++) {
      if (positions.get(p).position().position() == position) {
        return p;
      }
    }
    throw new IllegalArgumentException("not a position of this gene");
  }
}
