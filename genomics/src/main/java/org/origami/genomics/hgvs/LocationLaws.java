package org.origami.genomics.hgvs;

import org.origami.genomics.hgvs.Endpoint.At;

/** What a change asks of the place where it happens. */
final class LocationLaws {
  private final Cursor cursor;
  private final CoordinateType type;
  private final Location location;

  LocationLaws(Cursor cursor, CoordinateType type, Location location) {
    this.cursor = cursor;
    this.type = type;
    this.location = location;
  }

  /** An insertion stands between two neighbours, or at an uncertain place. */
  void neighbours() {
    if (location instanceof Location.Point point && point.at() instanceof At) {
      throw cursor.refuse(HgvsProblem.RANGE_NEEDED);
    }
    if (location instanceof Location.Range range
        && range.start() instanceof At first
        && range.end() instanceof At last
        && !PositionOrder.areNeighbours(first, last)
        && !closesCircle(first, last)) {
      throw cursor.refuse(HgvsProblem.RANGE_NOT_ADJACENT);
    }
  }

  /** One nucleotide cannot be turned round. */
  void severalPlaces() {
    if (location instanceof Location.Point point && point.at() instanceof At) {
      throw cursor.refuse(HgvsProblem.RANGE_NEEDED);
    }
  }

  boolean isOfKnownLength() {
    return knownLength() > 0;
  }

  /** A length that is told has to be that of the place, where both are known. */
  void length(int told, int start) {
    int known = knownLength();
    if (known > 0 && known != told) {
      throw cursor.refuse(HgvsProblem.LENGTH_MISFITS_RANGE, start);
    }
  }

  /** The number of nucleotides between the ends and with them; 0 where it is not known. */
  private int knownLength() {
    if (location instanceof Location.Point point) {
      return point.at() instanceof At ? 1 : 0;
    }
    return location instanceof Location.Range range
            && range.start() instanceof At first
            && range.end() instanceof At last
        ? PositionOrder.length(first, last)
        : 0;
  }

  private boolean closesCircle(At first, At last) {
    boolean circle = type == CoordinateType.MITOCHONDRIAL || type == CoordinateType.CIRCULAR;
    return circle && first.number() > 1 && last.number() == 1;
  }
}
