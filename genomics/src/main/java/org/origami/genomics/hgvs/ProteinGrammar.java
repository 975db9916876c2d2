package org.origami.genomics.hgvs;

import org.origami.genomics.hgvs.ResidueGrammar.Written;
import org.origami.genomics.sequence.AminoAcid;

/** Changes behind {@code p.}: the whole protein, one residue, or a range of residues. */
final class ProteinGrammar implements ChangeGrammar {
  @Override
  public HgvsChange change(Cursor cursor) {
    if (cursor.take('=')) {
      return ProteinChange.Whole.UNCHANGED;
    }
    if (cursor.take('?')) {
      return ProteinChange.Whole.UNKNOWN;
    }
    if (cursor.peek() == '0' && !Cursor.isDigit(cursor.peek(1))) {
      cursor.next(1);
      return cursor.take('?')
          ? ProteinChange.Whole.PROBABLY_NO_PROTEIN
          : ProteinChange.Whole.NO_PROTEIN;
    }
    return cursor.peek() == '(' ? unlocated(cursor) : located(cursor);
  }

  private ProteinChange located(Cursor cursor) {
    int start = cursor.offset();
    Written first = new ResidueGrammar(cursor).residue();
    if (!cursor.take('_')) {
      return new ResidueEditGrammar(cursor, first, start).change();
    }
    ResidueRange range = range(cursor, first, start);
    if (range.isSingle()) {
      cursor.note(HgvsNote.RANGE_OF_ONE);
    }
    return new RangeEditGrammar(cursor, range, first.style()).change();
  }

  private static ResidueRange range(Cursor cursor, Written first, int start) {
    Written last = new ResidueGrammar(cursor).residue();
    if (mixed(first, last)) {
      throw cursor.refuse(HgvsProblem.RESIDUES_MIXED, start);
    }
    int length = last.residue().position() - first.residue().position();
    if (length < 0) {
      throw cursor.refuse(HgvsProblem.RANGE_REVERSED, start);
    }
    if (length == 0 && !last.residue().equals(first.residue())) {
      throw cursor.refuse(HgvsProblem.RESIDUE_DOES_NOT_FIT, start);
    }
    if (length > 0 && first.residue().aminoAcid() == AminoAcid.STOP) {
      throw cursor.refuse(HgvsProblem.STOP_NOT_ALLOWED, start);
    }
    return new ResidueRange(first.residue(), last.residue());
  }

  private static boolean mixed(Written first, Written last) {
    return first.style() != last.style()
        && first.style() != ResidueGrammar.Style.EITHER
        && last.style() != ResidueGrammar.Style.EITHER;
  }

  /** {@code (Ala123_Pro131)fs}: somewhere in the range. */
  private ProteinChange unlocated(Cursor cursor) {
    int start = cursor.offset();
    cursor.take('(');
    Written first = new ResidueGrammar(cursor).residue();
    ResidueRange range =
        cursor.take('_') ? range(cursor, first, start + 1) : ResidueRange.of(first.residue());
    cursor.expect(')', HgvsProblem.BRACKET_NOT_CLOSED);
    return new RangeEditGrammar(cursor, range, first.style()).unlocated();
  }

  /** A prediction closes at the end of its part; an uncertain place is followed by what happens. */
  @Override
  public boolean atUncertainPlace(Cursor cursor) {
    int ahead = 1;
    while (Cursor.isLetter(cursor.peek(ahead))
        || Cursor.isDigit(cursor.peek(ahead))
        || cursor.peek(ahead) == '_'
        || cursor.peek(ahead) == '*') {
      ahead++;
    }
    char behind = cursor.peek(ahead + 1);
    return cursor.peek(ahead) == ')'
        && ahead > 1
        && Cursor.isDigit(cursor.peek(ahead - 1))
        && (Cursor.isLetter(behind) || behind == '*' || behind == '[');
  }

  @Override
  public boolean isRepeat(HgvsChange change) {
    return change instanceof ProteinChange.Repeat;
  }

  @Override
  public HgvsChange otherCopies(HgvsChange repeat, Cursor cursor) {
    if (!(repeat instanceof ProteinChange.Repeat first)) {
      throw new IllegalArgumentException("only a repeat has other copies");
    }
    return new ProteinChange.Repeat(first.range(), new CountGrammar(cursor).bracketed());
  }
}
