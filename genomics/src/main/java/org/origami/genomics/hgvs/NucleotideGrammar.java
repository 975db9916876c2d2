package org.origami.genomics.hgvs;

import java.util.List;
import org.origami.genomics.hgvs.NucleotideEdit.Plain;
import org.origami.genomics.hgvs.NucleotideEdit.Repeat;

/** Changes behind {@code c.}, {@code g.}, {@code n.}, {@code m.}, {@code o.} and {@code r.}. */
final class NucleotideGrammar implements ChangeGrammar {
  private static final Location EVERYWHERE = new Location.Everywhere();

  private final CoordinateType type;

  NucleotideGrammar(CoordinateType type) {
    this.type = type;
  }

  @Override
  public HgvsChange change(Cursor cursor) {
    if (atWholeSequence(cursor)) {
      return new NucleotideChange(EVERYWHERE, whole(cursor));
    }
    Location location = new PositionGrammar(cursor, type).location();
    NucleotideEdit edit = new NucleotideEditGrammar(cursor, type, location).edit();
    return new NucleotideChange(location, edit);
  }

  private boolean atWholeSequence(Cursor cursor) {
    return switch (cursor.peek()) {
      case '=' -> true;
      case '?' -> !Cursor.isLetter(cursor.peek(1)) && cursor.peek(1) != '_';
      case '0' ->
          !Cursor.isDigit(cursor.peek(1))
              && !Cursor.isLetter(cursor.peek(1))
              && "_+-".indexOf(cursor.peek(1)) < 0;
      case 's' -> type == CoordinateType.RNA && cursor.at("spl");
      default -> false;
    };
  }

  private static NucleotideEdit whole(Cursor cursor) {
    if (cursor.take('=')) {
      return new NucleotideEdit.Unchanged(List.of());
    }
    if (cursor.take('?')) {
      return Plain.UNKNOWN;
    }
    if (cursor.take('0')) {
      return cursor.take('?') ? Plain.PROBABLY_ABSENT : Plain.ABSENT;
    }
    cursor.take("spl");
    return cursor.take('?') ? Plain.PROBABLY_SPLICED : Plain.SPLICED;
  }

  /** Bounds hold nothing but places and their line; a prediction holds a change. */
  @Override
  public boolean atUncertainPlace(Cursor cursor) {
    if (PositionGrammar.atDirection(cursor)) {
      return true;
    }
    int ahead = 1;
    boolean line = false;
    while ("0123456789+-*?_pterqcn".indexOf(cursor.peek(ahead)) >= 0) {
      line |= cursor.peek(ahead) == '_';
      ahead++;
    }
    return line && cursor.peek(ahead) == ')';
  }

  @Override
  public boolean isRepeat(HgvsChange change) {
    return change instanceof NucleotideChange nucleotide && nucleotide.edit() instanceof Repeat;
  }

  @Override
  public HgvsChange otherCopies(HgvsChange repeat, Cursor cursor) {
    if (!(repeat instanceof NucleotideChange first
        && first.edit() instanceof Repeat copies
        && copies.units().size() == 1)) {
      throw cursor.refuse(HgvsProblem.COUNT_EXPECTED);
    }
    Count other = new CountGrammar(cursor).bracketed();
    var unit = new NucleotideEdit.Unit(copies.units().get(0).bases(), other);
    return new NucleotideChange(first.location(), new Repeat(List.of(unit)));
  }
}
