package org.origami.genomics.hgvs;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.SequenceAccession;

/** What stands before the colon: an accession, what is on it in parentheses, or a gene. */
final class ReferenceGrammar {
  private static final Pattern REFSEQ = Pattern.compile("(?:A[CP]|N[CGMPRTWZ]|WP|X[MPR]|YP)_.+");
  private static final Pattern REFSEQ_WITHOUT_UNDERSCORE =
      Pattern.compile("(?i)(?:N[CGMPRTW]|X[MPR])[0-9]{6,9}");
  // Ensembl, LRG, GenBank and its like, UniProt, chromosomes by name.
  private static final Pattern OTHER_DATABASE =
      Pattern.compile(
          "ENS[A-Z]*[0-9]{6,}|LRG_[0-9]+(?:[tp][0-9]+)?|(?!LOC)[A-Z]{1,6}[0-9]{5,}|[A-Z]{2,4}_[0-9]{3,}"
              + "|[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9][A-Z][A-Z0-9]{2}[0-9]"
              + "|chr(?:[0-9]{1,2}|X|Y|M|MT)");
  private static final Pattern UNVERSIONED = Pattern.compile("LRG_.*|chr.*|[A-Z][A-Z0-9]{5}");

  /** Far beyond any accession; longer words are not looked at. */
  private static final int LONGEST = 64;

  private final Cursor cursor;

  ReferenceGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads up to and with the colon; nothing where the description starts with its type. */
  SequenceReference reference() {
    if (atCoordinateType()) {
      return SequenceReference.NONE;
    }
    int start = cursor.offset();
    String outer = token();
    if (outer.isEmpty()) {
      throw cursor.refuse(
          cursor.peek() == ':' ? HgvsProblem.NOT_AN_ACCESSION : HgvsProblem.MISSING_COORDINATE_TYPE,
          start);
    }
    String inner = cursor.take('(') ? inner() : "";
    endOfReference(start);
    return reference(outer, inner, start);
  }

  private String inner() {
    String token = token();
    if (token.isEmpty()) {
      throw cursor.refuse(HgvsProblem.NOT_AN_ACCESSION);
    }
    cursor.expect(')', HgvsProblem.NOT_AN_ACCESSION);
    return token;
  }

  private void endOfReference(int start) {
    if (cursor.take(' ')) {
      cursor.note(HgvsNote.MISSING_COLON);
    } else if (!cursor.take(':')) {
      throw cursor.refuse(HgvsProblem.MISSING_COORDINATE_TYPE, start);
    }
  }

  /** {@code p.}, {@code (p.} or {@code [c.}, in any case of the letter. */
  private boolean atCoordinateType() {
    int at = cursor.peek() == '(' || cursor.peek() == '[' ? 1 : 0;
    return Cursor.isLetter(cursor.peek(at)) && cursor.peek(at + 1) == '.';
  }

  private String token() {
    int length = 0;
    while (isTokenLetter(cursor.peek(length))) {
      length++;
    }
    return cursor.next(length);
  }

  /** Whether a reference with its colon stands so far ahead. */
  static boolean isReference(Cursor cursor, int ahead) {
    int at = ahead;
    while (isTokenLetter(cursor.peek(at)) || cursor.peek(at) == '(' || cursor.peek(at) == ')') {
      at++;
    }
    return at > ahead && cursor.peek(at) == ':' && cursor.peek(at + 1) != ':';
  }

  private static boolean isTokenLetter(char letter) {
    return Cursor.isLetter(letter) || Cursor.isDigit(letter) || "_.-@".indexOf(letter) >= 0;
  }

  private SequenceReference reference(String outer, String inner, int start) {
    if (isAccession(outer)) {
      var accession = accession(outer, start);
      if (inner.isEmpty()) {
        return new SequenceReference(List.of(accession), List.of());
      }
      return isAccession(inner)
          ? new SequenceReference(List.of(accession, accession(inner, start)), List.of())
          : new SequenceReference(List.of(accession), List.of(gene(inner, start)));
    }
    GeneSymbol gene = gene(outer, start);
    if (inner.isEmpty()) {
      cursor.note(HgvsNote.GENE_AS_REFERENCE);
      return new SequenceReference(List.of(), List.of(gene));
    }
    if (!isAccession(inner)) {
      throw cursor.refuse(HgvsProblem.NOT_AN_ACCESSION, start);
    }
    cursor.note(HgvsNote.GENE_BEFORE_REFERENCE);
    return new SequenceReference(List.of(accession(inner, start)), List.of(gene));
  }

  /** Whether this is in the form of a database that holds sequences; a gene symbol is not. */
  static boolean isAccession(String token) {
    if (token.length() > LONGEST) {
      return false;
    }
    String base = base(token);
    return REFSEQ.matcher(base.toUpperCase(Locale.ROOT)).matches()
        || OTHER_DATABASE.matcher(base).matches();
  }

  SequenceAccession accession(String token, int start) {
    String base = base(token);
    boolean refSeq = REFSEQ.matcher(base.toUpperCase(Locale.ROOT)).matches();
    String upper = refSeq ? token.toUpperCase(Locale.ROOT) : token;
    if (!upper.equals(token)) {
      cursor.note(HgvsNote.LETTER_CASE);
    }
    SequenceAccession accession =
        SequenceAccession.parse(upper)
            .filter(parsed -> !REFSEQ_WITHOUT_UNDERSCORE.matcher(parsed.base()).matches())
            .orElseThrow(() -> cursor.refuse(HgvsProblem.NOT_AN_ACCESSION, start));
    if (!accession.hasVersion() && !UNVERSIONED.matcher(base).matches()) {
      cursor.note(HgvsNote.NO_VERSION);
    }
    return accession;
  }

  private GeneSymbol gene(String token, int start) {
    return GeneSymbol.parse(token)
        .filter(symbol -> symbol.value().indexOf('.') < 0)
        .orElseThrow(() -> cursor.refuse(HgvsProblem.NOT_AN_ACCESSION, start));
  }

  private static String base(String token) {
    int dot = token.indexOf('.');
    return dot < 0 ? token : token.substring(0, dot);
  }
}
