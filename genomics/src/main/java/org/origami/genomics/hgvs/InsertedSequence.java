package org.origami.genomics.hgvs;

import java.util.List;
import java.util.stream.Collectors;

/** What an insertion or a delins puts in, part by part. */
public record InsertedSequence(List<Part> parts) {
  public InsertedSequence {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("something is inserted");
    }
  }

  public static InsertedSequence of(Part only) {
    return new InsertedSequence(List.of(only));
  }

  /** One stretch of what is inserted. */
  public sealed interface Part {}

  /** The nucleotides themselves. */
  public record Listed(Bases bases) implements Part {
    @Override
    public String toString() {
      return bases.letters();
    }
  }

  /** Nucleotides several times; {@code N[12]} stands for twelve that are not told. */
  public record Copies(Bases bases, Count count) implements Part {
    @Override
    public String toString() {
      return bases + "[" + count + "]";
    }
  }

  /**
   * A copy of the same reference sequence, or of another one.
   *
   * @param source {@link SequenceReference#NONE} for the sequence that is changed
   * @param coordinateType one letter and a point, as in {@code g.}, or empty
   */
  public record Copied(
      SequenceReference source, String coordinateType, Location location, boolean inverted)
      implements Part {
    @Override
    public String toString() {
      String prefix = source.isGiven() ? source.toString() : "";
      String colon = source.isGiven() && !(location instanceof Location.Everywhere) ? ":" : "";
      return prefix + colon + coordinateType + location + (inverted ? "inv" : "");
    }
  }

  /** It is not told what is inserted. */
  public record Untold() implements Part {
    @Override
    public String toString() {
      return "?";
    }
  }

  @Override
  public String toString() {
    boolean bare =
        parts.size() == 1 && !(parts.get(0) instanceof Copied copied && copied.source().isGiven());
    String list = parts.stream().map(Part::toString).collect(Collectors.joining(";"));
    return bare ? list : "[" + list + "]";
  }
}
