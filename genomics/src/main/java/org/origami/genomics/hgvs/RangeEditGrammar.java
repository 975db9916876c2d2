package org.origami.genomics.hgvs;

import java.util.List;
import java.util.Optional;
import org.origami.genomics.hgvs.Expression.Joint;
import org.origami.genomics.hgvs.ResidueGrammar.Style;
import org.origami.genomics.sequence.AminoAcid;

/** What happens to a range of residues, or to one residue in the words of a range. */
final class RangeEditGrammar {
  private final Cursor cursor;
  private final ResidueRange range;
  private final Style style;
  private final InsertedResiduesGrammar insertions;

  RangeEditGrammar(Cursor cursor, ResidueRange range, Style style) {
    this.cursor = cursor;
    this.range = range;
    this.style = style;
    insertions = new InsertedResiduesGrammar(cursor);
  }

  ProteinChange change() {
    int start = cursor.offset();
    Optional<Joint> mixture = takeMixture();
    return mixture.isPresent() ? mixture(mixture.get(), plainChange(), start) : plainChange();
  }

  /** {@code Val7=/del}; in {@code Val7=/Val7del} two changes stand side by side. */
  Optional<Joint> takeMixture() {
    for (Joint joint : List.of(Joint.CHIMERIC, Joint.MOSAIC)) {
      String sign = "=" + joint.sign();
      if (cursor.at(sign) && isChangeWithoutPlace(sign.length())) {
        cursor.take(sign);
        return Optional.of(joint);
      }
    }
    return Optional.empty();
  }

  ProteinChange mixture(Joint joint, ProteinChange other, int start) {
    if (other.isNeutral()) {
      throw cursor.refuse(HgvsProblem.NO_CHANGE, start);
    }
    return new UncertainProteinChange.Mixture(joint, other);
  }

  /** A residue or a word, but no residue with its position, which would be another change. */
  private boolean isChangeWithoutPlace(int ahead) {
    int at = ahead;
    while (Cursor.isLetter(cursor.peek(at))) {
      at++;
    }
    if (cursor.peek(ahead) == '*') {
      return !Cursor.isDigit(cursor.peek(ahead + 1));
    }
    boolean word = "fsdiex".indexOf(cursor.peek(ahead)) >= 0 || at > ahead + 3;
    return at > ahead && (word || !Cursor.isDigit(cursor.peek(at)));
  }

  private ProteinChange plainChange() {
    if (atRangeEdit()) {
      return rangeEdit();
    }
    if (cursor.take('>')) {
      cursor.note(HgvsNote.PROTEIN_ARROW);
      return deletionInsertion();
    }
    if (cursor.atEnd()) {
      throw cursor.refuse(HgvsProblem.CHANGE_EXPECTED);
    }
    throw cursor.refuse(
        range.isSingle() ? HgvsProblem.CHANGE_EXPECTED : HgvsProblem.RANGE_NOT_ALLOWED);
  }

  /** Whether one of the changes stands here that a range can have. */
  boolean atRangeEdit() {
    return cursor.peek() == '='
        || cursor.peek() == '['
        || cursor.at("del")
        || cursor.at("dup")
        || cursor.at("ins");
  }

  ProteinChange rangeEdit() {
    if (cursor.take("delins")) {
      return deletionInsertion();
    }
    if (cursor.take("del")) {
      return deletion();
    }
    if (cursor.take("dup")) {
      redundant();
      return new ProteinChange.Duplication(range);
    }
    if (cursor.take("ins")) {
      return insertion();
    }
    if (cursor.take('=')) {
      return new ProteinChange.Synonymous(range);
    }
    return new ProteinChange.Repeat(range, new CountGrammar(cursor).bracketed());
  }

  private ProteinChange deletion() {
    redundant();
    return cursor.take("ins") ? deletionInsertion() : new ProteinChange.Deletion(range);
  }

  private ProteinChange deletionInsertion() {
    int start = cursor.offset();
    InsertedResidues inserted = insertions.inserted(style);
    return range.isSingle() && inserted instanceof InsertedResidues.Listed listed
        ? ofOneResidue(listed.residues(), start)
        : new ProteinChange.DeletionInsertion(range, inserted);
  }

  /** One residue for one other is by definition a substitution. */
  private ProteinChange ofOneResidue(List<AminoAcid> residues, int start) {
    Residue old = range.first();
    if (residues.size() > 1 || old.aminoAcid() == AminoAcid.STOP) {
      return new ProteinChange.DeletionInsertion(range, new InsertedResidues.Listed(residues));
    }
    AminoAcid only = residues.get(0);
    if (only == old.aminoAcid()) {
      throw cursor.refuse(HgvsProblem.NO_CHANGE, start);
    }
    cursor.note(HgvsNote.OLD_DELINS);
    return only == AminoAcid.STOP
        ? new ProteinChange.Nonsense(old)
        : new ProteinChange.Substitution(old.aminoAcid(), old.position(), only);
  }

  private ProteinChange insertion() {
    if (range.isSingle()) {
      throw cursor.refuse(HgvsProblem.RANGE_NEEDED);
    }
    if (range.length() != 2) {
      throw cursor.refuse(HgvsProblem.RANGE_NOT_ADJACENT);
    }
    return new ProteinChange.Insertion(range, insertions.inserted(style));
  }

  /** The residues that are lost or doubled, which the range already tells; or their number. */
  private void redundant() {
    int start = cursor.offset();
    int length = redundantLength();
    if (length == 0) {
      return;
    }
    cursor.note(HgvsNote.REDUNDANT_SEQUENCE);
    if (length != range.length()) {
      throw cursor.refuse(HgvsProblem.LENGTH_MISFITS_RANGE, start);
    }
  }

  private int redundantLength() {
    if (cursor.atDigit()) {
      return cursor.positive();
    }
    boolean listed = Cursor.isLetter(cursor.peek()) && !cursor.at("ins");
    return listed || cursor.peek() == '*' ? insertions.list(style).size() : 0;
  }

  /** A change at an unknown place inside of the range, in parentheses until here. */
  ProteinChange unlocated() {
    if (cursor.peek() == '[') {
      return rangeEdit();
    }
    if (cursor.take("fs")) {
      return new UncertainProteinChange.Unlocated(range, ProteinEffect.FRAMESHIFT, List.of());
    }
    if (cursor.take("ins")) {
      return new UncertainProteinChange.Unlocated(
          range, ProteinEffect.IN_FRAME, List.of(insertions.inserted(style)));
    }
    if (new ResidueGrammar(cursor).takeStop()) {
      return new UncertainProteinChange.Unlocated(range, ProteinEffect.NONSENSE, List.of());
    }
    throw cursor.refuse(HgvsProblem.CHANGE_EXPECTED);
  }
}
