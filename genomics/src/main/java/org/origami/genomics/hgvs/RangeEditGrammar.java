package org.origami.genomics.hgvs;

import java.util.List;
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
      return new ProteinChange.Unlocated(range, ProteinEffect.FRAMESHIFT, List.of());
    }
    if (cursor.take("ins")) {
      return new ProteinChange.Unlocated(
          range, ProteinEffect.IN_FRAME, List.of(insertions.inserted(style)));
    }
    if (new ResidueGrammar(cursor).takeStop()) {
      return new ProteinChange.Unlocated(range, ProteinEffect.NONSENSE, List.of());
    }
    throw cursor.refuse(HgvsProblem.CHANGE_EXPECTED);
  }
}
