package org.origami.genomics.hgvs;

import java.util.List;
import java.util.function.Function;

/** What became of a text that should be an HGVS description. */
public sealed interface HgvsReading {
  <R> R match(Function<Read, R> read, Function<Refused, R> refused);

  /**
   * The text is a description.
   *
   * @param notes where the text departs from the current nomenclature, in the order met
   * @param accompanying the same variant on other sequences, as they stood behind, like the protein
   *     change in {@code NM_000371.4(TTR):c.148G>A (p.Val50Met)}; one of a coordinate type
   */
  record Read(HgvsVariant variant, List<HgvsNote> notes, List<HgvsVariant> accompanying)
      implements HgvsReading {
    public Read {
      notes = List.copyOf(notes);
      accompanying = List.copyOf(accompanying);
    }

    /** Whether the text keeps to the nomenclature: no note, or only of forms that it allows. */
    public boolean conforms() {
      return notes.stream().allMatch(HgvsNote::isAllowed);
    }

    @Override
    public <R> R match(Function<Read, R> read, Function<Refused, R> refused) {
      return read.apply(this);
    }
  }

  /**
   * The text is no description that can be relied on.
   *
   * @param offset where the problem was met: characters before it in the text as given
   */
  record Refused(HgvsProblem problem, int offset) implements HgvsReading {
    public Refused {
      if (offset < 0) {
        throw new IllegalArgumentException("an offset is not negative");
      }
    }

    @Override
    public <R> R match(Function<Read, R> read, Function<Refused, R> refused) {
      return refused.apply(this);
    }
  }
}
