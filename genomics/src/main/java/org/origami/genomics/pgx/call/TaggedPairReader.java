package org.origami.genomics.pgx.call;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.origami.genomics.pgx.allele.TaggedPair;

/**
 * Reads two linked positions (DPYD HapB3): the decisive one decides where it was typed, the marker
 * speaks only where it was not.
 */
final class TaggedPairReader {
  private final TaggedPair pair;
  private final int decisive;
  private final int marker;

  TaggedPairReader(AlleleGrid grid, TaggedPair pair) {
    this.pair = pair;
    decisive = grid.indexOf(pair.decisive());
    marker = grid.indexOf(pair.marker());
  }

  boolean concerns(int p) {
    return p == decisive || p == marker;
  }

  /** Whether this one of the two decides for the sample. */
  boolean decides(ObservedGene observed, int p) {
    return p == decisive || (p == marker && !observed.has(decisive));
  }

  /** On one copy; {@code turns} says which side of each block. */
  TaggedReading onCopy(ObservedGene observed, int turns) {
    int decides = code(observed, decisive, turns);
    int marks = code(observed, marker, turns);
    boolean marked = changed(marks);
    if (decides == PositionCodes.NOT_CALLED) {
      return TaggedReading.markerOnly(marked ? List.of(pair.both()) : List.of());
    }
    if (changed(decides)) {
      return TaggedReading.plain(List.of(marked ? pair.both() : pair.decisiveOnly()));
    }
    return marked ? TaggedReading.disagree(List.of()) : TaggedReading.NOTHING;
  }

  /** On both copies together, without knowing which is which. */
  TaggedReading unphased(ObservedGene observed) {
    if (!observed.has(decisive)) {
      return observed.has(marker)
          ? TaggedReading.markerOnly(times(changes(observed, marker), pair.both()))
          : TaggedReading.NOTHING;
    }
    int deciding = changes(observed, decisive);
    if (!observed.has(marker) || observed.at(marker).half()) {
      return TaggedReading.plain(times(deciding, pair.decisiveOnly()));
    }
    int marking = changes(observed, marker);
    if (marking > deciding) {
      return TaggedReading.disagree(times(deciding, pair.both()));
    }
    List<String> alleles = new ArrayList<>(times(marking, pair.both()));
    alleles.addAll(times(deciding - marking, pair.decisiveOnly()));
    return TaggedReading.plain(alleles);
  }

  private static int code(ObservedGene observed, int p, int turns) {
    return observed.has(p)
        ? observed.at(p).on(observed.phase().side(p, turns))
        : PositionCodes.NOT_CALLED;
  }

  private static int changes(ObservedGene observed, int p) {
    ObservedCopies here = observed.at(p);
    return (changed(here.first()) ? 1 : 0) + (changed(here.second()) ? 1 : 0);
  }

  private static boolean changed(int code) {
    return code != PositionCodes.REFERENCE && code != PositionCodes.NOT_CALLED;
  }

  private static List<String> times(int count, String allele) {
    return Collections.nCopies(count, allele);
  }
}
