package org.origami.genomics.hgvs;

import java.util.ArrayList;
import java.util.List;
import org.origami.genomics.hgvs.Expression.Allele;
import org.origami.genomics.hgvs.Expression.Joined;
import org.origami.genomics.hgvs.Expression.Joint;
import org.origami.genomics.hgvs.Expression.Predicted;
import org.origami.genomics.hgvs.Expression.Single;

/**
 * Alleles, predictions, alternatives and mixtures, in the order in which they bind:
 *
 * <pre>
 * expression  = phases { "^" phases }
 * phases      = together { "(;)" together }
 * together    = products { ";" products }
 * products    = mixture { "," mixture }
 * mixture     = term { ( "//" | "/" ) term }
 * term        = "[" expression "]" | "(" expression ")" | change
 * </pre>
 */
final class ExpressionGrammar {
  /** Real descriptions nest an allele, a prediction, and alternatives. */
  private static final int DEEPEST = 8;

  private static final List<Joint> LOOSEST_FIRST =
      List.of(
          Joint.OR,
          Joint.UNKNOWN_PHASE,
          Joint.WITH,
          Joint.BOTH_PRODUCTS,
          Joint.CHIMERIC,
          Joint.MOSAIC);

  private final Cursor cursor;
  private final CoordinateType type;
  private final ChangeGrammar changes;

  ExpressionGrammar(Cursor cursor, CoordinateType type, ChangeGrammar changes) {
    this.cursor = cursor;
    this.type = type;
    this.changes = changes;
  }

  Expression expression() {
    return joined(0, 0);
  }

  private Expression joined(int level, int depth) {
    if (level == LOOSEST_FIRST.size()) {
      return term(depth);
    }
    Joint joint = LOOSEST_FIRST.get(level);
    int start = cursor.offset();
    var parts = new ArrayList<Expression>();
    parts.add(joined(level + 1, depth));
    while (takeJoint(joint, depth)) {
      parts.add(isOtherCopies(parts, joint) ? otherCopies(parts) : joined(level + 1, depth));
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    inBrackets(joint, parts, depth, start);
    return new Joined(joint, parts);
  }

  private boolean takeJoint(Joint joint, int depth) {
    if (joint == Joint.WITH && cursor.at("+[")) {
      cursor.note(HgvsNote.OLD_ALLELES);
      return cursor.take('+');
    }
    boolean longer = joint == Joint.MOSAIC && cursor.at(Joint.CHIMERIC.sign());
    if (longer || !cursor.at(joint.sign())) {
      return false;
    }
    return !(depth == 0 && atOtherDescription(joint)) && cursor.take(joint.sign());
  }

  /** {@code c.148G>A;p.Val50Met} says the same twice; it does not tell of two alleles. */
  private boolean atOtherDescription(Joint joint) {
    int sign = joint.sign().length();
    if (ReferenceGrammar.isReference(cursor, sign)) {
      if (joint != Joint.WITH && joint != Joint.BOTH_PRODUCTS) {
        throw cursor.refuse(HgvsProblem.ONE_REFERENCE_EXPECTED);
      }
      return true;
    }
    int at = cursor.peek(sign) == '(' ? sign + 1 : sign;
    return cursor.peek(at) != type.letter()
        && CoordinateType.ofLetter(cursor.peek(at)).isPresent()
        && cursor.peek(at + 1) == '.';
  }

  /** What shares an allele, and what does not, is told by brackets alone. */
  private void inBrackets(Joint joint, List<Expression> parts, int depth, int start) {
    boolean told =
        depth > 0
            || (joint != Joint.WITH && joint != Joint.BOTH_PRODUCTS)
            || (joint == Joint.WITH && parts.stream().allMatch(Allele.class::isInstance));
    if (!told) {
      throw cursor.refuse(HgvsProblem.ALLELE_BRACKETS_NEEDED, start);
    }
  }

  private Expression term(int depth) {
    if (depth > DEEPEST) {
      throw cursor.refuse(HgvsProblem.NESTED_TOO_DEEP);
    }
    skipRepeatedType();
    if (cursor.take('[')) {
      return allele(depth);
    }
    if (cursor.peek() == '(' && !changes.atUncertainPlace(cursor)) {
      cursor.take('(');
      Expression content = joined(0, depth + 1);
      cursor.expect(')', HgvsProblem.BRACKET_NOT_CLOSED);
      return predicted(content);
    }
    boolean parenthesis = cursor.peek() == '(';
    Expression single = new Single(changes.change(cursor));
    // A repeat of (Gln18) is predicted as a whole; other uncertain places keep their parentheses.
    return parenthesis && holds(single, ProteinChange.Repeat.class)
        ? new Predicted(single)
        : single;
  }

  private static boolean holds(Expression expression, Class<? extends HgvsChange> kind) {
    return expression.changes().allMatch(kind::isInstance);
  }

  private Expression allele(int depth) {
    int start = cursor.offset();
    Expression content = joined(0, depth + 1);
    cursor.expect(']', HgvsProblem.BRACKET_NOT_CLOSED);
    if (holdsAllele(content)) {
      throw cursor.refuse(HgvsProblem.UNEXPECTED_TEXT, start);
    }
    return new Allele(content);
  }

  private static boolean holdsAllele(Expression content) {
    if (content instanceof Joined joined) {
      return joined.parts().stream().anyMatch(ExpressionGrammar::holdsAllele);
    }
    return content instanceof Allele
        || (content instanceof Predicted predicted && holdsAllele(predicted.content()));
  }

  /** Parentheses belong inside of the brackets of an allele. */
  private Expression predicted(Expression content) {
    if (content instanceof Predicted) {
      cursor.note(HgvsNote.OLD_PARENTHESES);
      return content;
    }
    if (content instanceof Allele allele) {
      cursor.note(HgvsNote.OLD_PARENTHESES);
      return new Allele(predicted(allele.content()));
    }
    if (content instanceof Joined joined && holdsAllele(joined)) {
      return new Joined(joined.joint(), joined.parts().stream().map(this::predicted).toList());
    }
    return new Predicted(content);
  }

  /** {@code [c.76A>C];[c.83G>C]} writes the coordinate type where today it stands once. */
  private void skipRepeatedType() {
    if (cursor.peek() == type.letter() && cursor.peek(1) == '.') {
      cursor.next(2);
      cursor.note(HgvsNote.OLD_PREFIX);
    }
  }

  private boolean isOtherCopies(List<Expression> parts, Joint joint) {
    return joint == Joint.WITH
        && parts.get(0) instanceof Single first
        && changes.isRepeat(first.change())
        && cursor.peek() == '['
        && (Cursor.isDigit(cursor.peek(1)) || cursor.peek(1) == '(')
        && isCountInBrackets();
  }

  private boolean isCountInBrackets() {
    int ahead = 1;
    while ("0123456789?_()".indexOf(cursor.peek(ahead)) >= 0) {
      ahead++;
    }
    return cursor.peek(ahead) == ']';
  }

  /** Writes {@code Ala2[10];[11]} in full: {@code [Ala2[10]];[Ala2[11]]}. */
  private Expression otherCopies(List<Expression> parts) {
    HgvsChange first = parts.get(0).changes().findFirst().orElseThrow();
    HgvsChange other = changes.otherCopies(first, cursor);
    parts.set(0, new Allele(new Single(first)));
    return new Allele(new Single(other));
  }
}
