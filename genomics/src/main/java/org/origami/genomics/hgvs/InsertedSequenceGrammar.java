package org.origami.genomics.hgvs;

import java.util.ArrayList;
import java.util.List;
import org.origami.genomics.hgvs.InsertedSequence.Copied;
import org.origami.genomics.hgvs.InsertedSequence.Copies;
import org.origami.genomics.hgvs.InsertedSequence.Listed;
import org.origami.genomics.hgvs.InsertedSequence.Part;
import org.origami.genomics.hgvs.InsertedSequence.Untold;
import org.origami.genomics.sequence.SequenceAccession;

/** What stands behind {@code ins}: nucleotides, copies of sequence, or a list of both. */
final class InsertedSequenceGrammar {
  private final Cursor cursor;
  private final CoordinateType type;
  private final BasesGrammar bases;
  private final CountGrammar counts;

  InsertedSequenceGrammar(Cursor cursor, CoordinateType type) {
    this.cursor = cursor;
    this.type = type;
    bases = new BasesGrammar(cursor, type);
    counts = new CountGrammar(cursor);
  }

  InsertedSequence inserted() {
    if (!cursor.take('[')) {
      return InsertedSequence.of(part());
    }
    var parts = new ArrayList<Part>();
    do {
      parts.add(part());
    } while (cursor.take(';'));
    cursor.expect(']', HgvsProblem.BRACKET_NOT_CLOSED);
    return new InsertedSequence(parts);
  }

  private Part part() {
    if (cursor.peek() == '?' && cursor.peek(1) != '_') {
      cursor.next(1);
      return new Untold();
    }
    int accession = accessionLength();
    if (accession > 0) {
      return copyOfOther(accession);
    }
    if (atBareCount()) {
      cursor.note(HgvsNote.OLD_COUNT);
      return new Copies(new Bases(type == CoordinateType.RNA ? "n" : "N"), counts.count());
    }
    return isPlaceStart() ? copy(SequenceReference.NONE, "") : nucleotides();
  }

  private Part nucleotides() {
    if (!bases.atBase()) {
      throw cursor.refuse(HgvsProblem.SEQUENCE_EXPECTED);
    }
    Bases letters = bases.expect(HgvsProblem.SEQUENCE_EXPECTED);
    return cursor.peek() == '[' ? new Copies(letters, counts.bracketed()) : new Listed(letters);
  }

  private boolean isPlaceStart() {
    return cursor.atDigit()
        || "*-(?".indexOf(cursor.peek()) >= 0
        || (type == CoordinateType.GENOMIC && (cursor.at("pter") || cursor.at("qter")));
  }

  /** {@code ins12} and {@code ins(80_120)} count; {@code ins12_34} is a place. */
  private boolean atBareCount() {
    int ahead = cursor.peek() == '(' ? 1 : 0;
    while ("0123456789?".indexOf(cursor.peek(ahead)) >= 0
        || (cursor.peek() == '(' && cursor.peek(ahead) == '_')) {
      ahead++;
    }
    if (cursor.peek() == '(') {
      return cursor.peek(ahead) == ')' && cursor.peek(ahead + 1) != '_';
    }
    return ahead > 0 && "_+-i".indexOf(cursor.peek(ahead)) < 0;
  }

  private Copied copy(SequenceReference source, String prefix) {
    CoordinateType counted =
        prefix.isEmpty()
            ? type
            : CoordinateType.ofLetter(prefix.charAt(0)).orElseThrow(IllegalStateException::new);
    Location location = new PositionGrammar(cursor, counted).location();
    return new Copied(source, prefix, location, cursor.take("inv"));
  }

  /** {@code NC_000022.10:g.35788169_35788352}, or a whole sequence by its accession. */
  private Part copyOfOther(int length) {
    int start = cursor.offset();
    SequenceAccession accession =
        new ReferenceGrammar(cursor).accession(cursor.next(length), start);
    var source = new SequenceReference(List.of(accession), List.of());
    if (!cursor.take(':')) {
      return new Copied(source, "", new Location.Everywhere(), cursor.take("inv"));
    }
    return copy(source, coordinateType());
  }

  private String coordinateType() {
    boolean given =
        cursor.peek(1) == '.'
            && CoordinateType.ofLetter(cursor.peek())
                .filter(letter -> letter != CoordinateType.PROTEIN)
                .isPresent();
    return given ? cursor.next(2) : "";
  }

  private int accessionLength() {
    if (!Cursor.isLetter(cursor.peek())) {
      return 0;
    }
    int length = 0;
    while (Cursor.isLetter(cursor.peek(length))
        || Cursor.isDigit(cursor.peek(length))
        || cursor.peek(length) == '_'
        || cursor.peek(length) == '.') {
      length++;
    }
    return ReferenceGrammar.isAccession(ahead(length)) ? length : 0;
  }

  private String ahead(int length) {
    var letters = new StringBuilder(length);
    for (int at = 0; at < length; at++) {
      letters.append(cursor.peek(at));
    }
    return letters.toString();
  }
}
