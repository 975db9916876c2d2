package org.origami.genomics.hgvs;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.origami.genomics.hgvs.Endpoint.At;
import org.origami.genomics.hgvs.Endpoint.Region;
import org.origami.genomics.sequence.SequenceAccession;

/** Makes nucleotide changes that keep the laws of the reader. */
final class RandomNucleotideChanges {
  private final Random random;

  RandomNucleotideChanges(Random random) {
    this.random = random;
  }

  NucleotideChange next(CoordinateType type) {
    return switch (random.nextInt(12)) {
      case 0 -> new NucleotideChange(range(type), NucleotideEdit.Plain.DELETION);
      case 1 -> new NucleotideChange(place(type), NucleotideEdit.Plain.DUPLICATION);
      case 2 -> new NucleotideChange(range(type), NucleotideEdit.Plain.INVERSION);
      case 3 -> new NucleotideChange(neighbours(), new NucleotideEdit.Insertion(inserted(type)));
      case 4 ->
          new NucleotideChange(place(type), new NucleotideEdit.DeletionInsertion(inserted(type)));
      case 5 -> new NucleotideChange(place(type), repeat(type));
      case 6 -> new NucleotideChange(range(type), new NucleotideEdit.Unchanged(List.of()));
      case 7 -> new NucleotideChange(uncertain(), NucleotideEdit.Plain.DELETION);
      case 8 -> new NucleotideChange(uncertain(), sized());
      case 9 -> new NucleotideChange(place(type), mixture());
      case 10 ->
          new NucleotideChange(new Location.Everywhere(), new NucleotideEdit.Unchanged(List.of()));
      default -> new NucleotideChange(point(type), substitution(type));
    };
  }

  static Count count(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Count.UNKNOWN;
      case 1 -> new Count(10, 10 + random.nextInt(50));
      case 2 -> new Count(1 + random.nextInt(50), Count.UNBOUNDED);
      default -> Count.of(random.nextInt(200));
    };
  }

  private Location place(CoordinateType type) {
    return random.nextBoolean() ? point(type) : range(type);
  }

  private Location point(CoordinateType type) {
    return new Location.Point(at(type, number()));
  }

  private Location range(CoordinateType type) {
    int start = number();
    return new Location.Range(at(type, start), at(type, start + 2 + random.nextInt(500)));
  }

  private static Location neighbours() {
    return new Location.Range(plain(76), plain(77));
  }

  private Location uncertain() {
    int start = number();
    Endpoint before = random.nextBoolean() ? Endpoint.Landmark.UNKNOWN : plain(start);
    Endpoint behind = random.nextBoolean() ? Endpoint.Landmark.UNKNOWN : plain(start + 40);
    return new Location.Range(
        new Endpoint.Between(before, plain(start + 10)),
        new Endpoint.Between(plain(start + 30), behind));
  }

  private At at(CoordinateType type, int number) {
    if (!type.isTranscript()) {
      return plain(number);
    }
    var region =
        type == CoordinateType.CODING && number > 900 ? Region.AFTER_STOP : Region.FROM_START;
    return new At(region, number, offset());
  }

  private IntronOffset offset() {
    return switch (random.nextInt(4)) {
      case 0 -> new IntronOffset(IntronOffset.Side.BEHIND_EXON, random.nextInt(5000));
      case 1 -> new IntronOffset(IntronOffset.Side.BEFORE_EXON, random.nextInt(5000));
      default -> IntronOffset.NONE;
    };
  }

  private static At plain(int number) {
    return new At(Region.FROM_START, number, IntronOffset.NONE);
  }

  private int number() {
    return 1 + random.nextInt(700);
  }

  private NucleotideEdit substitution(CoordinateType type) {
    return new NucleotideEdit.Substitution(bases(type, "A"), bases(type, "G"));
  }

  private NucleotideEdit mixture() {
    var joint = random.nextBoolean() ? Expression.Joint.MOSAIC : Expression.Joint.CHIMERIC;
    return new NucleotideEdit.Mixture(joint, NucleotideEdit.Plain.DELETION);
  }

  private NucleotideEdit sized() {
    return new NucleotideEdit.Sized(NucleotideEdit.Plain.DELETION, count(random));
  }

  private NucleotideEdit repeat(CoordinateType type) {
    return random.nextInt(3) == 0
        ? new NucleotideEdit.Repeat(List.of(new NucleotideEdit.Unit(List.of(), count(random))))
        : new NucleotideEdit.Repeat(List.of(unit(type), unit(type)));
  }

  private NucleotideEdit.Unit unit(CoordinateType type) {
    return new NucleotideEdit.Unit(List.of(sequence(type)), count(random));
  }

  private InsertedSequence inserted(CoordinateType type) {
    var first = part(type);
    return random.nextBoolean()
        ? InsertedSequence.of(first)
        : new InsertedSequence(List.of(first, part(type)));
  }

  private InsertedSequence.Part part(CoordinateType type) {
    boolean inverted = random.nextBoolean();
    return switch (random.nextInt(5)) {
      case 0 -> new InsertedSequence.Copies(sequence(type), count(random));
      case 1 -> new InsertedSequence.Copied(SequenceReference.NONE, "", range(type), inverted);
      case 2 ->
          new InsertedSequence.Copied(
              new SequenceReference(List.of(new SequenceAccession("NC_000022", 10)), List.of()),
              "g.",
              range(CoordinateType.GENOMIC),
              inverted);
      case 3 -> new InsertedSequence.Untold();
      default -> new InsertedSequence.Listed(sequence(type));
    };
  }

  private Bases sequence(CoordinateType type) {
    String letters = type == CoordinateType.RNA ? "acgunrys" : "ACGTNRYS";
    return new Bases(
        random
            .ints(1 + random.nextInt(8), 0, letters.length())
            .mapToObj(index -> letters.substring(index, index + 1))
            .collect(Collectors.joining()));
  }

  private static Bases bases(CoordinateType type, String letters) {
    return new Bases(type == CoordinateType.RNA ? letters.toLowerCase(Locale.ROOT) : letters);
  }
}
