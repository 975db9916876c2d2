package org.origami.genomics.vcf;

import org.jspecify.annotations.Nullable;

/**
 * An alternate of a record in the form of a locus.
 *
 * @param kind what it does to the locus
 * @param bases the bases there; null where they cannot be told
 */
record AlleleFit(Kind kind, @Nullable String bases) {
  /** What an alternate does to a locus. */
  enum Kind {
    /** It is a change of this locus. */
    CHANGES,
    /** It leaves the locus's bases as they are. */
    SPARES,
    /**
     * It changes or removes bases of the locus, in a form that cannot be brought to the table's.
     */
    DISTURBS
  }

  private static final AlleleFit DISTURBED = new AlleleFit(Kind.DISTURBS, null);

  /**
   * Brings an alternate to the form of the locus: trimmed, and shifted left as far as the bases of
   * the record and of the table together tell the reference sequence.
   *
   * @param at the record's POS
   * @param ref its REF
   * @param locus the wanted position
   * @param table the REF bases of the table there
   */
  static AlleleFit of(int at, String ref, String alternate, int locus, String table) {
    return ref.length() == alternate.length()
        ? substituted(at, alternate, locus, table)
        : shifted(at, ref, alternate, locus, table);
  }

  private static AlleleFit substituted(int at, String alternate, int locus, String table) {
    var bases = new StringBuilder(table);
    for (int i = 0; i < table.length(); i++) {
      int inRecord = locus + i - at;
      if (inRecord >= 0 && inRecord < alternate.length()) {
        bases.setCharAt(i, alternate.charAt(inRecord));
      }
    }
    var changed = bases.toString();
    return new AlleleFit(changed.equals(table) ? Kind.SPARES : Kind.CHANGES, changed);
  }

  private static AlleleFit shifted(int at, String ref, String alternate, int locus, String table) {
    var r = new StringBuilder(ref);
    var a = new StringBuilder(alternate);
    int start = at;
    while (last(r) == last(a)) {
      boolean emptied = r.length() == 1 || a.length() == 1;
      int before = emptied ? base(start - 1, at, ref, locus, table) : 0;
      if (before < 0) {
        break;
      }
      r.setLength(r.length() - 1);
      a.setLength(a.length() - 1);
      if (emptied) {
        r.insert(0, (char) before);
        a.insert(0, (char) before);
        start--;
      }
    }
    while (r.length() > 1 && a.length() > 1 && r.charAt(0) == a.charAt(0)) {
      r.deleteCharAt(0);
      a.deleteCharAt(0);
      start++;
    }
    return placed(start, r.toString(), a.toString(), locus, table);
  }

  private static AlleleFit placed(
      int start, String ref, String alternate, int locus, String table) {
    boolean anchored = ref.charAt(0) == alternate.charAt(0);
    if (start == locus && ref.length() <= table.length()) {
      return new AlleleFit(Kind.CHANGES, alternate + table.substring(ref.length()));
    }
    int first = anchored ? start + 1 : start;
    int last = start + ref.length() - 1;
    int lastOfLocus = locus + table.length() - 1;
    // An insertion lies between two bases: it disturbs where both are the locus's.
    boolean insertion = anchored && ref.length() == 1;
    boolean apart =
        insertion ? start < locus || start >= lastOfLocus : last < locus || first > lastOfLocus;
    return apart ? new AlleleFit(Kind.SPARES, table) : DISTURBED;
  }

  private static char last(StringBuilder bases) {
    return bases.charAt(bases.length() - 1);
  }

  /** The reference base at a position; -1 where neither record nor table tells it. */
  private static int base(int position, int at, String ref, int locus, String table) {
    if (position >= at && position < at + ref.length()) {
      return ref.charAt(position - at);
    }
    return position >= locus && position < locus + table.length()
        ? table.charAt(position - locus)
        : -1;
  }
}
