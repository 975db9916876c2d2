package org.origami.genomics.hgvs;

import org.origami.genomics.hgvs.Endpoint.At;
import org.origami.genomics.hgvs.Endpoint.Between;
import org.origami.genomics.hgvs.Endpoint.Region;

/** What can be said of the order of two places without their sequence. */
final class PositionOrder {
  private PositionOrder() {}

  /** Whether the first place certainly lies behind the last. */
  static boolean isReversed(Endpoint first, Endpoint last) {
    Endpoint earliest = first instanceof Between bounds ? bounds.first() : first;
    Endpoint latest = last instanceof Between bounds ? bounds.last() : last;
    return earliest instanceof At from && latest instanceof At to && compare(from, to) > 0;
  }

  /** Whether an insertion fits between the two; in doubt, as in the middle of an intron, yes. */
  static boolean areNeighbours(At first, At last) {
    if (first.offset().isIntronic() || last.offset().isIntronic()) {
      return areNeighboursAtIntron(first, last);
    }
    if (first.region() != last.region()) {
      return last.number() == 1;
    }
    return last.number() - first.number() == 1 || (first.number() == -1 && last.number() == 1);
  }

  private static boolean areNeighboursAtIntron(At first, At last) {
    if (!first.offset().isKnown() || !last.offset().isKnown()) {
      return true;
    }
    if (first.region() == last.region() && first.number() == last.number()) {
      return last.offset().signed() - first.offset().signed() == 1;
    }
    // The middle of an intron, where counting turns from the exon before to the one behind.
    return first.offset().side() == IntronOffset.Side.BEHIND_EXON
        && last.offset().side() == IntronOffset.Side.BEFORE_EXON
        && areNeighbours(inExon(first), inExon(last));
  }

  private static At inExon(At at) {
    return new At(at.region(), at.number(), IntronOffset.NONE);
  }

  /** How many nucleotides a range holds; 0 where its ends do not tell. */
  static int length(At first, At last) {
    boolean plain = !first.offset().isIntronic() && !last.offset().isIntronic();
    if (!plain || first.region() != last.region() || last.number() < first.number()) {
      return 0;
    }
    boolean passesStart = first.number() < 0 && last.number() > 0;
    return last.number() - first.number() + (passesStart ? 0 : 1);
  }

  private static int compare(At first, At last) {
    if (first.region() != last.region()) {
      return first.region() == Region.FROM_START ? -1 : 1;
    }
    if (first.number() != last.number()) {
      return Integer.compare(first.number(), last.number());
    }
    boolean known = first.offset().isKnown() && last.offset().isKnown();
    return known ? Integer.compare(first.offset().signed(), last.offset().signed()) : 0;
  }
}
