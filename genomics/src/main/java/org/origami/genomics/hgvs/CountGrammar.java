package org.origami.genomics.hgvs;

/** Numbers of copies: {@code [23]}, {@code [(70_80)]}, {@code [(60_?)]}, {@code [?]}. */
final class CountGrammar {
  private final Cursor cursor;

  CountGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  /** A count in square brackets. */
  Count bracketed() {
    cursor.expect('[', HgvsProblem.COUNT_EXPECTED);
    Count count = count();
    cursor.expect(']', HgvsProblem.BRACKET_NOT_CLOSED);
    return count;
  }

  /** A number, bounds in parentheses, or {@code ?}. */
  Count count() {
    if (cursor.peek() == '(') {
      return bounds();
    }
    return cursor.take('?') ? Count.UNKNOWN : Count.of(cursor.number(HgvsProblem.COUNT_EXPECTED));
  }

  private Count bounds() {
    int start = cursor.offset();
    cursor.take('(');
    int least = cursor.take('?') ? 0 : cursor.number(HgvsProblem.COUNT_EXPECTED);
    if (cursor.take(')')) {
      cursor.note(HgvsNote.OLD_COUNT);
      return Count.of(least);
    }
    cursor.expect('_', HgvsProblem.COUNT_EXPECTED);
    int most = cursor.take('?') ? Count.UNBOUNDED : cursor.number(HgvsProblem.COUNT_EXPECTED);
    cursor.expect(')', HgvsProblem.BRACKET_NOT_CLOSED);
    if (most < least) {
      throw cursor.refuse(HgvsProblem.RANGE_REVERSED, start);
    }
    return new Count(least, most);
  }
}
