package org.origami.genomics.hgvs;

import java.util.List;
import org.origami.genomics.sequence.AminoAcid;

/** Frameshifts, from {@code fs} on: {@code Arg97ProfsTer23}, {@code Arg97fs}. */
final class FrameshiftGrammar {
  private final Cursor cursor;
  private final Residue residue;
  private final int start;

  FrameshiftGrammar(Cursor cursor, Residue residue, int start) {
    this.cursor = cursor;
    this.residue = residue;
    this.start = start;
  }

  /**
   * @param alternates the first residue of the new frame; none where it is not told
   */
  ProteinChange change(List<AminoAcid> alternates) {
    if (residue.aminoAcid() == AminoAcid.STOP) {
      throw cursor.refuse(HgvsProblem.STOP_CHANGE_IS_EXTENSION, start);
    }
    cursor.take(NewFrame.ABBREVIATION);
    boolean stopTold = new ResidueGrammar(cursor).takeStop();
    Count stop = stopTold ? stop() : Count.UNKNOWN;
    if (alternates.contains(AminoAcid.STOP)) {
      return immediateStop(alternates, stop);
    }
    if (stop.isExact() && stop.least() < 2) {
      throw cursor.refuse(HgvsProblem.FRAMESHIFT_TOO_SHORT, start);
    }
    return stopTold || !alternates.isEmpty()
        ? detailed(alternates, stop, stopTold)
        : new ProteinChange.Frameshift(residue, List.of());
  }

  private ProteinChange detailed(List<AminoAcid> alternates, Count stop, boolean stopTold) {
    boolean unchanged = alternates.contains(residue.aminoAcid());
    if (alternates.isEmpty() || unchanged || !stopTold) {
      cursor.note(HgvsNote.OLD_FRAMESHIFT);
    }
    return new ProteinChange.Frameshift(residue, List.of(new NewFrame(alternates, stop)));
  }

  private Count stop() {
    if (cursor.take('?')) {
      return Count.UNKNOWN;
    }
    if (cursor.atDigit()) {
      return Count.of(cursor.positive());
    }
    cursor.note(HgvsNote.OLD_FRAMESHIFT);
    return Count.UNKNOWN;
  }

  /** {@code Tyr4TerfsTer1} is how some programs write {@code Tyr4Ter}. */
  private ProteinChange immediateStop(List<AminoAcid> alternates, Count stop) {
    if (alternates.size() > 1 || (stop.isExact() && stop.least() != 1)) {
      throw cursor.refuse(HgvsProblem.STOP_NOT_ALLOWED, start);
    }
    cursor.note(HgvsNote.OLD_FRAMESHIFT);
    return new ProteinChange.Nonsense(residue);
  }
}
