package org.origami.genomics.protein;

import java.util.List;
import java.util.function.Function;
import org.origami.genomics.sequence.AminoAcid;

/** Whether a reference protein carries the residue that a description claims at a position. */
public sealed interface ReferenceCheck {
  /** Handles every outcome; a new outcome will not compile until each caller handles it. */
  <R> R match(
      Function<Match, R> match, Function<Mismatch, R> mismatch, Function<OutOfRange, R> outOfRange);

  /** The reference carries the residue there. */
  record Match() implements ReferenceCheck {
    @Override
    public <R> R match(
        Function<Match, R> match,
        Function<Mismatch, R> mismatch,
        Function<OutOfRange, R> outOfRange) {
      return match.apply(this);
    }
  }

  /**
   * The reference carries another residue there.
   *
   * @param found the residue that the reference carries
   * @param hints older numberings in which the description would fit; to be shown to a person,
   *     never to be taken in its place
   */
  record Mismatch(AminoAcid found, List<NumberingHint> hints) implements ReferenceCheck {
    public Mismatch {
      hints = List.copyOf(hints);
    }

    @Override
    public <R> R match(
        Function<Match, R> match,
        Function<Mismatch, R> mismatch,
        Function<OutOfRange, R> outOfRange) {
      return mismatch.apply(this);
    }
  }

  /** The reference ends before that position. */
  record OutOfRange(int length) implements ReferenceCheck {
    @Override
    public <R> R match(
        Function<Match, R> match,
        Function<Mismatch, R> mismatch,
        Function<OutOfRange, R> outOfRange) {
      return outOfRange.apply(this);
    }
  }

  /** Checks a claimed residue at a 1-based position of HGVS. */
  static ReferenceCheck of(ReferenceProtein protein, int position, AminoAcid claimed) {
    if (position < 1 || position > protein.sequence().length()) {
      return new OutOfRange(protein.sequence().length());
    }
    AminoAcid found = protein.sequence().residueAt(position).orElseThrow();
    return found == claimed
        ? new Match()
        : new Mismatch(found, LegacyNumbering.bundled().hints(protein, position, claimed));
  }
}
