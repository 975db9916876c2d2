package org.origami.genomics.hgvs;

import org.origami.genomics.sequence.AminoAcid;

/** Extensions: {@code Met1ext-5} before the start, {@code Ter110GlnextTer17} behind the stop. */
final class ExtensionGrammar {
  private final Cursor cursor;
  private final Residue residue;
  private final int start;

  ExtensionGrammar(Cursor cursor, Residue residue, int start) {
    this.cursor = cursor;
    this.residue = residue;
    this.start = start;
  }

  /**
   * @param alternate what stands in place of the residue, unknown where that is not told
   */
  ProteinChange change(AminoAcid alternate) {
    if (residue.aminoAcid() == AminoAcid.STOP) {
      return behindStop(alternate);
    }
    if (residue.isStart()) {
      return beforeStart(alternate);
    }
    throw cursor.refuse(HgvsProblem.EXTENSION_SITE, start);
  }

  private ProteinChange beforeStart(AminoAcid alternate) {
    cursor.take("ext");
    boolean oldForm = alternate != AminoAcid.UNKNOWN || cursor.take("Met") || cursor.take('M');
    if (oldForm) {
      cursor.note(HgvsNote.OLD_EXTENSION);
    }
    cursor.expect('-', HgvsProblem.EXTENSION_SITE);
    return new ProteinChange.NTerminalExtension(
        cursor.take('?') ? Count.UNKNOWN : Count.of(cursor.positive()));
  }

  private ProteinChange behindStop(AminoAcid alternate) {
    if (alternate == AminoAcid.STOP) {
      cursor.note(HgvsNote.OLD_SILENT);
      return new ProteinChange.Synonymous(ResidueRange.of(residue));
    }
    boolean told = alternate != AminoAcid.UNKNOWN;
    boolean current = cursor.take("ext") && told;
    boolean stop = new ResidueGrammar(cursor).takeStop();
    if (!current || !stop) {
      cursor.note(HgvsNote.OLD_EXTENSION);
    }
    return new ProteinChange.CTerminalExtension(residue.position(), alternate, newStop());
  }

  private Count newStop() {
    if (cursor.take('?')) {
      return Count.UNKNOWN;
    }
    if (cursor.atDigit()) {
      return Count.of(cursor.positive());
    }
    cursor.note(HgvsNote.OLD_EXTENSION);
    return Count.UNKNOWN;
  }
}
