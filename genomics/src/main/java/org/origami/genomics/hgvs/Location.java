package org.origami.genomics.hgvs;

import java.util.stream.Stream;

/** Where on the reference sequence a nucleotide change is. */
public sealed interface Location {
  Stream<Endpoint> endpoints();

  /** One place: {@code 76}, {@code (71_72)}, {@code ?}. */
  record Point(Endpoint at) implements Location {
    @Override
    public Stream<Endpoint> endpoints() {
      return Stream.of(at);
    }

    @Override
    public String toString() {
      return at.toString();
    }
  }

  /** From one place to another: {@code 76_78}, {@code (?_100)_(200_?)}. */
  record Range(Endpoint start, Endpoint end) implements Location {
    @Override
    public Stream<Endpoint> endpoints() {
      return Stream.of(start, end);
    }

    @Override
    public String toString() {
      return start + "_" + end;
    }
  }

  /** The whole sequence, as in {@code c.=} or {@code r.spl}. */
  record Everywhere() implements Location {
    @Override
    public Stream<Endpoint> endpoints() {
      return Stream.empty();
    }

    @Override
    public String toString() {
      return "";
    }
  }
}
