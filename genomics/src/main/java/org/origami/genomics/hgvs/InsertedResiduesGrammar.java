package org.origami.genomics.hgvs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.origami.genomics.hgvs.ResidueGrammar.Style;
import org.origami.genomics.sequence.AminoAcid;

/** What stands behind {@code ins} in a protein change. */
final class InsertedResiduesGrammar {
  private final Cursor cursor;
  private final ResidueGrammar residues;
  private final CountGrammar counts;

  InsertedResiduesGrammar(Cursor cursor) {
    this.cursor = cursor;
    residues = new ResidueGrammar(cursor);
    counts = new CountGrammar(cursor);
  }

  InsertedResidues inserted(Style style) {
    if (cursor.peek() == '?' || cursor.peek() == '(' || cursor.atDigit()) {
      return untold();
    }
    if (cursor.peek() == 'X' && Cursor.isDigit(cursor.peek(1))) {
      // Once a stop after so many residues, and today so many unknown ones: X[12].
      throw cursor.refuse(HgvsProblem.COUNT_EXPECTED);
    }
    if (atPlace()) {
      return place();
    }
    List<AminoAcid> listed = list(style);
    return cursor.peek() == '[' ? copies(listed) : new InsertedResidues.Listed(listed);
  }

  private InsertedResidues untold() {
    if (cursor.peek() != '?') {
      cursor.note(HgvsNote.OLD_COUNT);
    }
    return new InsertedResidues.Copies(AminoAcid.UNKNOWN, counts.count());
  }

  private InsertedResidues copies(List<AminoAcid> listed) {
    if (listed.size() != 1) {
      throw cursor.refuse(HgvsProblem.UNEXPECTED_TEXT);
    }
    if (listed.get(0) == AminoAcid.STOP) {
      throw cursor.refuse(HgvsProblem.STOP_NOT_ALLOWED);
    }
    return new InsertedResidues.Copies(listed.get(0), counts.bracketed());
  }

  /** Whether a residue with its position stands here, and not a list of residues. */
  private boolean atPlace() {
    int letters = cursor.peek() == '*' ? 1 : 0;
    while (letters < 4 && Cursor.isLetter(cursor.peek(letters))) {
      letters++;
    }
    return letters > 0 && Cursor.isDigit(cursor.peek(letters));
  }

  /** {@code insTer12} is a stop among untold residues, {@code insGly4_Ser6} a copy. */
  private InsertedResidues place() {
    Residue first = residues.residue().residue();
    if (first.aminoAcid() == AminoAcid.STOP) {
      return new InsertedResidues.UntilStop(first.position());
    }
    int start = cursor.offset();
    Residue last = cursor.take('_') ? residues.residue().residue() : first;
    if (last.position() < first.position()) {
      throw cursor.refuse(HgvsProblem.RANGE_REVERSED, start);
    }
    if (last.position() == first.position() && !last.equals(first)) {
      throw cursor.refuse(HgvsProblem.RESIDUE_DOES_NOT_FIT, start);
    }
    return new InsertedResidues.CopyOf(new ResidueRange(first, last));
  }

  /** Residues up to the end of the list; at least one, and a stop only as the last. */
  List<AminoAcid> list(Style style) {
    var listed = new ArrayList<AminoAcid>();
    Optional<AminoAcid> next = next(style);
    while (next.isPresent()) {
      listed.add(next.get());
      int start = cursor.offset();
      next = next(style);
      if (next.isPresent() && listed.get(listed.size() - 1) == AminoAcid.STOP) {
        throw cursor.refuse(HgvsProblem.STOP_NOT_ALLOWED, start);
      }
    }
    if (listed.isEmpty()) {
      throw cursor.refuse(
          cursor.atEnd() ? HgvsProblem.SEQUENCE_EXPECTED : HgvsProblem.RESIDUE_EXPECTED);
    }
    return listed;
  }

  /** The nomenclature writes unknown residues as {@code X} among three-letter codes too. */
  private Optional<AminoAcid> next(Style style) {
    Optional<AminoAcid> residue = residues.next(style);
    return residue.isEmpty() && cursor.take('X') ? Optional.of(AminoAcid.UNKNOWN) : residue;
  }
}
