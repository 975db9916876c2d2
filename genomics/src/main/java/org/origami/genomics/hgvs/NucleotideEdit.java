package org.origami.genomics.hgvs;

import java.util.List;
import java.util.stream.Collectors;

/** What happens to nucleotides, wherever it happens. */
public sealed interface NucleotideEdit {
  /** One nucleotide for one other: {@code G>A}. */
  record Substitution(Bases reference, Bases alternate) implements NucleotideEdit {
    public Substitution {
      if (reference.length() != 1 || alternate.length() != 1 || reference.equals(alternate)) {
        throw new IllegalArgumentException("a substitution is of one nucleotide by another");
      }
    }

    @Override
    public String toString() {
      return reference + ">" + alternate;
    }
  }

  /** Nucleotides put between two neighbours. */
  record Insertion(InsertedSequence inserted) implements NucleotideEdit {
    @Override
    public String toString() {
      return "ins" + inserted;
    }
  }

  record DeletionInsertion(InsertedSequence inserted) implements NucleotideEdit {
    @Override
    public String toString() {
      return "delins" + inserted;
    }
  }

  /** Fewer or more nucleotides somewhere in the range, counted but not sequenced: delN[15]. */
  record Sized(Plain edit, Count size) implements NucleotideEdit {
    public Sized {
      if (edit != Plain.DELETION && edit != Plain.DUPLICATION) {
        throw new IllegalArgumentException("only a deletion or a duplication has a size");
      }
    }

    @Override
    public String toString() {
      return edit + "N[" + size + "]";
    }
  }

  /** A repeat with its number of copies: {@code CAG[19]CAA[4]}, or {@code [79]} alone. */
  record Repeat(List<Unit> units) implements NucleotideEdit {
    public Repeat {
      units = List.copyOf(units);
      boolean nameless = units.stream().anyMatch(unit -> unit.bases().isEmpty());
      if (units.isEmpty() || (nameless && units.size() > 1)) {
        throw new IllegalArgumentException("a mixed repeat names each of its units");
      }
    }

    @Override
    public String toString() {
      return units.stream().map(Unit::toString).collect(Collectors.joining());
    }
  }

  /** Repeats in a row, each by its place: {@code 456_465[4]466_489[9]}. */
  record RepeatRow(Count copies, List<Next> followers) implements NucleotideEdit {
    /** A repeat that follows another one. */
    public record Next(Location location, Count copies) {
      @Override
      public String toString() {
        return location + "[" + copies + "]";
      }
    }

    public RepeatRow {
      followers = List.copyOf(followers);
      if (followers.isEmpty()) {
        throw new IllegalArgumentException("a row has several repeats");
      }
    }

    @Override
    public String toString() {
      return "["
          + copies
          + "]"
          + followers.stream().map(Next::toString).collect(Collectors.joining());
    }
  }

  /**
   * One unit of a repeat.
   *
   * @param bases the unit; none where the range is the unit
   */
  record Unit(List<Bases> bases, Count copies) {
    public Unit {
      bases = List.copyOf(bases);
      if (bases.size() > 1) {
        throw new IllegalArgumentException("a unit is one sequence");
      }
    }

    @Override
    public String toString() {
      return bases.stream().map(Bases::letters).collect(Collectors.joining()) + "[" + copies + "]";
    }
  }

  /**
   * Looked at and as in the reference: {@code =}.
   *
   * @param bases the reference's nucleotides where they were written, else none
   */
  record Unchanged(List<Bases> bases) implements NucleotideEdit {
    public Unchanged {
      bases = List.copyOf(bases);
      if (bases.size() > 1) {
        throw new IllegalArgumentException("the reference is one sequence");
      }
    }

    @Override
    public String toString() {
      return bases.stream().map(Bases::letters).collect(Collectors.joining()) + "=";
    }
  }

  /** The reference and a substitution are both found: {@code =/T>C}. */
  record Mixture(Expression.Joint joint, NucleotideEdit other) implements NucleotideEdit {
    public Mixture {
      boolean mixed = joint == Expression.Joint.MOSAIC || joint == Expression.Joint.CHIMERIC;
      if (!mixed || other instanceof Mixture || other instanceof Unchanged) {
        throw new IllegalArgumentException("a mixture holds the reference and one change");
      }
    }

    @Override
    public String toString() {
      return "=" + joint.sign() + other;
    }
  }

  /** Changes that need no more words. */
  enum Plain implements NucleotideEdit {
    DELETION("del"),
    DUPLICATION("dup"),
    INVERSION("inv"),
    UNKNOWN("?"),
    /** Nothing of the sequence is there: {@code r.0}. */
    ABSENT("0"),
    PROBABLY_ABSENT("0?"),
    /** Splicing is affected, it is not known how. */
    SPLICED("spl"),
    PROBABLY_SPLICED("spl?"),
    /** The whole is there once more, not attached to anything. */
    SUPERNUMERARY("sup"),
    METHYLATION_GAINED("|gom"),
    METHYLATION_LOST("|lom"),
    METHYLATION_UNCHANGED("|met=");

    private final String sign;

    Plain(String sign) {
      this.sign = sign;
    }

    @Override
    public String toString() {
      return sign;
    }
  }
}
