package org.origami.genomics.hgvs;

import org.origami.genomics.hgvs.Endpoint.At;
import org.origami.genomics.hgvs.Endpoint.Landmark;
import org.origami.genomics.hgvs.Endpoint.Region;

/** Places on nucleotides: {@code 76}, {@code -12+5}, {@code *37-3}, {@code (?_100)}, pter. */
final class PositionGrammar {
  private final Cursor cursor;
  private final CoordinateType type;

  PositionGrammar(Cursor cursor, CoordinateType type) {
    this.cursor = cursor;
    this.type = type;
  }

  Location location() {
    int start = cursor.offset();
    Endpoint first = endpoint();
    if (!cursor.take('_')) {
      return new Location.Point(first);
    }
    Endpoint last = endpoint();
    if (first.equals(last) && first instanceof At) {
      cursor.note(HgvsNote.RANGE_OF_ONE);
      return new Location.Point(first);
    }
    inOrder(first, last, start);
    return new Location.Range(first, last);
  }

  private Endpoint endpoint() {
    if (cursor.peek() != '(' || atDirection(cursor)) {
      return place();
    }
    int start = cursor.offset();
    cursor.take('(');
    Endpoint first = place();
    cursor.expect('_', HgvsProblem.POSITION_EXPECTED);
    Endpoint last = place();
    cursor.expect(')', HgvsProblem.BRACKET_NOT_CLOSED);
    inOrder(first, last, start);
    return new Endpoint.Between(first, last);
  }

  /** {@code (pter)} is a direction, not the bounds of a place. */
  static boolean atDirection(Cursor cursor) {
    return cursor.at(Landmark.TOWARDS_SHORT_ARM_END.toString())
        || cursor.at(Landmark.TOWARDS_LONG_ARM_END.toString());
  }

  /** A circle has no first nucleotide that a range could not pass. */
  private void inOrder(Endpoint first, Endpoint last, int start) {
    boolean circle = type == CoordinateType.MITOCHONDRIAL || type == CoordinateType.CIRCULAR;
    if (!circle && PositionOrder.isReversed(first, last)) {
      throw cursor.refuse(HgvsProblem.RANGE_REVERSED, start);
    }
  }

  private Endpoint place() {
    if (cursor.take('?')) {
      return Landmark.UNKNOWN;
    }
    for (Landmark landmark : Landmark.values()) {
      if (type == CoordinateType.GENOMIC && cursor.take(landmark.toString())) {
        return landmark;
      }
    }
    return numbered();
  }

  private At numbered() {
    int start = cursor.offset();
    if (cursor.peek() == '*' || cursor.peek() == '-') {
      onTranscript();
    }
    Region region = cursor.take('*') ? Region.AFTER_STOP : Region.FROM_START;
    boolean beforeStart = region == Region.FROM_START && cursor.take('-');
    if (!cursor.atDigit()) {
      throw noPosition(start);
    }
    int number = cursor.positive();
    return new At(region, beforeStart ? -number : number, offset());
  }

  private Refusal noPosition(int start) {
    if (cursor.at("IVS") || cursor.at("EX") || cursor.at("ex") || cursor.at("Ex")) {
      return cursor.refuse(HgvsProblem.EXON_OR_INTRON_NUMBER, start);
    }
    return cursor.refuse(
        cursor.atEnd() ? HgvsProblem.UNEXPECTED_END : HgvsProblem.POSITION_EXPECTED);
  }

  private IntronOffset offset() {
    IntronOffset.Side side =
        switch (cursor.peek()) {
          case '+' -> IntronOffset.Side.BEHIND_EXON;
          case '-' -> IntronOffset.Side.BEFORE_EXON;
          default -> IntronOffset.Side.NONE;
        };
    boolean alleles = cursor.peek() == '+' && cursor.peek(1) == '[';
    if (side == IntronOffset.Side.NONE || alleles) {
      return IntronOffset.NONE;
    }
    if (!type.isTranscript()) {
      throw cursor.refuse(HgvsProblem.POSITION_NOT_OF_THIS_TYPE);
    }
    cursor.next(1);
    return new IntronOffset(side, cursor.take('?') ? 0 : cursor.positive());
  }

  /** Only coding transcripts count from a start and a stop codon; {@code n.} ends at its ends. */
  private void onTranscript() {
    if (!type.isTranscript()) {
      throw cursor.refuse(HgvsProblem.POSITION_NOT_OF_THIS_TYPE);
    }
    if (type == CoordinateType.NON_CODING) {
      cursor.note(HgvsNote.BEYOND_TRANSCRIPT);
    }
  }
}
