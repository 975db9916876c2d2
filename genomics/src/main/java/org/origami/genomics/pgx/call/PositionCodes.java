package org.origami.genomics.pgx.call;

import java.util.ArrayList;
import java.util.List;
import org.origami.genomics.pgx.Genotype;
import org.origami.genomics.pgx.allele.DefiningPosition;
import org.origami.genomics.pgx.allele.NamedAllele;

/**
 * The bases that a position knows, numbered: 0 for REF, then the alternatives. Sets of them are the
 * bits of one number.
 */
record PositionCodes(DefiningPosition position, List<String> known) {
  static final int REFERENCE = 0;

  /** Bases that no allele of the gene has. */
  static final int UNDOCUMENTED = 30;

  /** A copy that was not called. */
  static final int NOT_CALLED = 31;

  static PositionCodes of(DefiningPosition position) {
    List<String> known = new ArrayList<>();
    known.add(position.reference());
    known.addAll(position.alternatives());
    return new PositionCodes(position, List.copyOf(known));
  }

  int codeOf(String bases) {
    if (bases.equals(Genotype.NOT_CALLED)) {
      return NOT_CALLED;
    }
    int code = known.indexOf(bases);
    return code < 0 ? UNDOCUMENTED : code;
  }

  /** What an allele that states something here accepts. */
  int acceptedBy(NamedAllele allele) {
    int accepted = 0;
    for (int code = 0; code < known.size(); code++) {
      if (allele.accepts(position.position(), known.get(code))) {
        accepted |= 1 << code;
      }
    }
    return accepted;
  }

  /** Whether some alternative is longer than a base, so that one base alone says nothing. */
  boolean expectsLength() {
    return position.alternatives().stream().anyMatch(a -> a.length() > 1);
  }
}
