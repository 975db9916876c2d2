package org.origami.genomics.hgvs;

import java.util.List;
import java.util.Optional;
import org.origami.genomics.sequence.SequenceAccession;
import org.origami.genomics.sequence.SequenceAccession.Kind;

/** A whole description: reference, coordinate type, and what changed. */
final class DescriptionGrammar {
  private final Cursor cursor;

  DescriptionGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  HgvsVariant description() {
    SequenceReference reference = new ReferenceGrammar(cursor).reference();
    int start = cursor.offset();
    CoordinateType type = coordinateType();
    fits(reference, type, start);
    return new HgvsVariant(reference, type, expression(type));
  }

  /**
   * The same variant in other words: {@code c.148G>A (p.Val50Met)}.
   *
   * @param before what was read so far; another of the same type or gene is another variant
   */
  HgvsVariant accompanying(List<HgvsVariant> before) {
    if (cursor.at("::")) {
      throw cursor.refuse(HgvsProblem.JOINED_SEQUENCES);
    }
    if (" ;,|/".indexOf(cursor.peek()) >= 0) {
      cursor.next(1);
    }
    int start = cursor.peek() == '(' ? 1 : 0;
    boolean type = Cursor.isLetter(cursor.peek(start)) && cursor.peek(start + 1) == '.';
    if (!type && !ReferenceGrammar.isReference(cursor, start)) {
      throw cursor.refuse(HgvsProblem.UNEXPECTED_TEXT);
    }
    boolean parenthesis = cursor.take('(');
    cursor.note(HgvsNote.ACCOMPANYING_DESCRIPTION);
    int offset = cursor.offset();
    HgvsVariant other = description();
    if (before.stream().anyMatch(description -> isOther(description, other))) {
      throw cursor.refuse(HgvsProblem.SEVERAL_VARIANTS, offset);
    }
    if (parenthesis) {
      cursor.expect(')', HgvsProblem.BRACKET_NOT_CLOSED);
    }
    return other;
  }

  private static boolean isOther(HgvsVariant first, HgvsVariant second) {
    boolean genes = first.gene().isPresent() && second.gene().isPresent();
    return first.coordinateType() == second.coordinateType()
        || (genes && !first.gene().equals(second.gene()));
  }

  private Expression expression(CoordinateType type) {
    ChangeGrammar changes =
        type == CoordinateType.PROTEIN ? new ProteinGrammar() : new NucleotideGrammar(type);
    return new ExpressionGrammar(cursor, type, changes).expression();
  }

  /** Leaves an old {@code (p.} or {@code [c.} to the expression that it opens. */
  private CoordinateType coordinateType() {
    boolean inside = cursor.peek() == '(' || cursor.peek() == '[';
    int at = inside ? 1 : 0;
    char letter = cursor.peek(at);
    if (!Cursor.isLetter(letter) || cursor.peek(at + 1) != '.') {
      throw cursor.refuse(
          cursor.atEnd() ? HgvsProblem.UNEXPECTED_END : HgvsProblem.MISSING_COORDINATE_TYPE);
    }
    char lower = Character.toLowerCase(letter);
    CoordinateType type =
        CoordinateType.ofLetter(lower)
            .orElseThrow(() -> cursor.refuse(HgvsProblem.UNKNOWN_COORDINATE_TYPE));
    if (lower != letter) {
      cursor.note(HgvsNote.LETTER_CASE);
    }
    if (!inside) {
      cursor.next(2);
    }
    return type;
  }

  private void fits(SequenceReference reference, CoordinateType type, int start) {
    Optional<Kind> kind = reference.counted().map(SequenceAccession::kind);
    if (kind.isEmpty() || kind.get() == Kind.OTHER) {
      return;
    }
    if (!fits(kind.get(), type)) {
      throw cursor.refuse(HgvsProblem.COORDINATE_TYPE_MISFITS_REFERENCE, start);
    }
    if (kind.get() == Kind.TRANSCRIPT && type == CoordinateType.PROTEIN) {
      cursor.note(HgvsNote.PROTEIN_ON_TRANSCRIPT);
    }
    if (kind.get() == Kind.GENOMIC && (type.isTranscript() || type == CoordinateType.PROTEIN)) {
      cursor.note(HgvsNote.PRODUCT_NOT_NAMED);
    }
  }

  private static boolean fits(Kind kind, CoordinateType type) {
    return switch (kind) {
      case PROTEIN -> type == CoordinateType.PROTEIN;
      case TRANSCRIPT -> type.isTranscript() || type == CoordinateType.PROTEIN;
      case GENOMIC, OTHER -> true;
    };
  }
}
