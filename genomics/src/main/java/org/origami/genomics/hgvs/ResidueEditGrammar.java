package org.origami.genomics.hgvs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.origami.genomics.hgvs.Expression.Joint;
import org.origami.genomics.hgvs.ResidueGrammar.Style;
import org.origami.genomics.hgvs.ResidueGrammar.Written;
import org.origami.genomics.sequence.AminoAcid;

/** What happens to one residue. */
final class ResidueEditGrammar {
  private final Cursor cursor;
  private final Residue residue;
  private final Style style;
  private final int start;
  private final ResidueGrammar residues;

  /**
   * @param start where the residue stands
   */
  ResidueEditGrammar(Cursor cursor, Written written, int start) {
    this.cursor = cursor;
    residue = written.residue();
    style = written.style();
    this.start = start;
    residues = new ResidueGrammar(cursor);
  }

  ProteinChange change() {
    var range = new RangeEditGrammar(cursor, ResidueRange.of(residue), style);
    Optional<Joint> mixture = range.takeMixture();
    return mixture.isPresent() ? range.mixture(mixture.get(), change(range), start) : change(range);
  }

  private ProteinChange change(RangeEditGrammar range) {
    if (range.atRangeEdit()) {
      return range.rangeEdit();
    }
    if (cursor.take('?')) {
      return residue.isStart()
          ? new ProteinChange.StartLoss()
          : new ProteinChange.UnknownEffect(residue);
    }
    if (cursor.at("ext")) {
      return new ExtensionGrammar(cursor, residue, start).change(AminoAcid.UNKNOWN);
    }
    if (cursor.at(NewFrame.ABBREVIATION)) {
      return new FrameshiftGrammar(cursor, residue, start).change(List.of());
    }
    if (cursor.take('(')) {
      return uncertainFrame();
    }
    if (cursor.take('>')) {
      cursor.note(HgvsNote.PROTEIN_ARROW);
    }
    return replaced(alternate());
  }

  private AminoAcid alternate() {
    if (residues.takeOldStop()) {
      return AminoAcid.STOP;
    }
    return residues.next(style).orElseThrow(this::noAlternate);
  }

  private Refusal noAlternate() {
    if (cursor.atEnd()) {
      return cursor.refuse(HgvsProblem.CHANGE_EXPECTED);
    }
    boolean otherCode =
        style == Style.THREE_LETTERS
            && AminoAcid.ofLetter(cursor.peek()).isPresent()
            && !Cursor.isLetter(cursor.peek(1));
    return cursor.refuse(otherCode ? HgvsProblem.RESIDUES_MIXED : HgvsProblem.RESIDUE_EXPECTED);
  }

  private ProteinChange replaced(AminoAcid alternate) {
    if (cursor.at(NewFrame.ABBREVIATION)) {
      return new FrameshiftGrammar(cursor, residue, start).change(List.of(alternate));
    }
    if (cursor.at("ext") || residue.aminoAcid() == AminoAcid.STOP) {
      return new ExtensionGrammar(cursor, residue, start).change(alternate);
    }
    if (atOtherAlternate()) {
      return oneOf(alternate);
    }
    if (Cursor.isLetter(cursor.peek())) {
      throw cursor.refuse(HgvsProblem.UNEXPECTED_TEXT);
    }
    return substituted(alternate);
  }

  private ProteinChange substituted(AminoAcid alternate) {
    if (alternate == residue.aminoAcid()) {
      cursor.note(HgvsNote.OLD_SILENT);
      return new ProteinChange.Synonymous(ResidueRange.of(residue));
    }
    if (residue.isStart()) {
      cursor.note(HgvsNote.START_REPLACED);
      return new ProteinChange.StartLoss();
    }
    return alternate == AminoAcid.STOP
        ? new ProteinChange.Nonsense(residue)
        : new ProteinChange.Substitution(residue.aminoAcid(), residue.position(), alternate);
  }

  /** {@code ^Ser}, but not {@code ^Ser57Ala}, which is another change. */
  private boolean atOtherAlternate() {
    return cursor.peek() == '^' && isResidueWithoutPosition(1);
  }

  private boolean isResidueWithoutPosition(int ahead) {
    int at = ahead;
    while (Cursor.isLetter(cursor.peek(at))) {
      at++;
    }
    if (cursor.peek(ahead) == '*') {
      return !Cursor.isDigit(cursor.peek(ahead + 1));
    }
    return at > ahead && !Cursor.isDigit(cursor.peek(at)) && cursor.peek(at) != '.';
  }

  private ProteinChange oneOf(AminoAcid first) {
    var alternates = new ArrayList<>(List.of(first));
    while (atOtherAlternate()) {
      cursor.take('^');
      alternates.add(alternate());
    }
    if (alternates.contains(residue.aminoAcid())) {
      throw cursor.refuse(HgvsProblem.NO_CHANGE, start);
    }
    return new UncertainProteinChange.OneOf(residue, alternates);
  }

  /** {@code Gly719(Ala^Ser)fsTer23}: a frame that starts with one of several residues. */
  private ProteinChange uncertainFrame() {
    var alternates = new ArrayList<>(List.of(alternate()));
    while (cursor.take('^')) {
      alternates.add(alternate());
    }
    cursor.expect(')', HgvsProblem.BRACKET_NOT_CLOSED);
    if (!cursor.at(NewFrame.ABBREVIATION)) {
      throw cursor.refuse(HgvsProblem.CHANGE_EXPECTED);
    }
    return new FrameshiftGrammar(cursor, residue, start).change(alternates);
  }
}
