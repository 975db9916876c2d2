package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.origami.genomics.pgx.allele.DefiningPosition;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * What one or several Observations say alike of a position of the allele tables.
 *
 * @param alternative the bases that were looked for
 * @param copies how many copies carry them: 0, 1 or 2
 * @param single whether there is one copy of the chromosome only
 * @param time of the newest of them; empty where none gave one
 */
record PositionStatement(
    GeneSymbol gene,
    DefiningPosition position,
    String alternative,
    int copies,
    boolean single,
    Optional<Moment> time,
    List<Sent> from) {
  PositionStatement {
    from = List.copyOf(from);
    if (copies < 0 || copies > 2) {
      throw new IllegalArgumentException("a variant is on none, one or both copies");
    }
  }

  boolean agrees(PositionStatement other) {
    return position.locus().equals(other.position.locus())
        && alternative.equals(other.alternative)
        && copies == other.copies
        && single == other.single;
  }

  PositionStatement joinedBy(PositionStatement same) {
    var all = new ArrayList<>(from);
    all.addAll(same.from);
    return new PositionStatement(
        gene, position, alternative, copies, single, Moment.latest(time, same.time), all);
  }

  /** Genotypes identify people, so printing shows the gene only. */
  @Override
  public String toString() {
    return "position of " + gene;
  }
}
