package org.origami.genomics.hgvs;

/** Reads one change; the rest of a description is the same for proteins and nucleotides. */
interface ChangeGrammar {
  HgvsChange change(Cursor cursor);

  /** Whether a parenthesis here belongs to an uncertain place and not to a prediction. */
  boolean atUncertainPlace(Cursor cursor);

  /** The same repeat with the number of copies that stands here, as in {@code Ala2[10];[11]}. */
  HgvsChange otherCopies(HgvsChange repeat, Cursor cursor);

  /** Whether a change counts the copies of a repeat. */
  boolean isRepeat(HgvsChange change);
}
