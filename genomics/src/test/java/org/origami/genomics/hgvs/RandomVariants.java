package org.origami.genomics.hgvs;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.origami.genomics.hgvs.Expression.Joint;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.SequenceAccession;

/** Makes variants of every kind that the reader can give, the same ones for the same seed. */
final class RandomVariants {
  private final Random random;
  private final RandomNucleotideChanges nucleotides;

  RandomVariants(long seed) {
    random = new Random(seed);
    nucleotides = new RandomNucleotideChanges(random);
  }

  HgvsVariant next() {
    var type = CoordinateType.values()[random.nextInt(CoordinateType.values().length)];
    Supplier<HgvsChange> changes =
        type == CoordinateType.PROTEIN ? this::protein : () -> nucleotides.next(type);
    return new HgvsVariant(reference(type), type, expression(changes));
  }

  private SequenceReference reference(CoordinateType type) {
    var accession =
        switch (type) {
          case PROTEIN -> new SequenceAccession("NP_000362", 1);
          case CODING, RNA -> new SequenceAccession("NM_000371", 4);
          case NON_CODING -> new SequenceAccession("NR_002196", 2);
          default -> new SequenceAccession("NC_000018", 10);
        };
    return switch (random.nextInt(4)) {
      case 0 -> SequenceReference.NONE;
      case 1 -> new SequenceReference(List.of(accession), List.of(new GeneSymbol("TTR")));
      case 2 ->
          type.isTranscript()
              ? new SequenceReference(
                  List.of(new SequenceAccession("NC_000018", 10), accession), List.of())
              : new SequenceReference(List.of(), List.of(new GeneSymbol("HLA-B")));
      default -> new SequenceReference(List.of(accession), List.of());
    };
  }

  private Expression expression(Supplier<HgvsChange> changes) {
    return switch (random.nextInt(6)) {
      case 0 -> new Expression.Predicted(single(changes));
      case 1 -> joined(Joint.WITH, () -> new Expression.Allele(cis(changes)));
      case 2 -> joined(Joint.UNKNOWN_PHASE, () -> single(changes));
      case 3 -> new Expression.Allele(new Expression.Predicted(cis(changes)));
      default -> single(changes);
    };
  }

  private Expression cis(Supplier<HgvsChange> changes) {
    return random.nextBoolean()
        ? single(changes)
        : joined(random.nextBoolean() ? Joint.WITH : Joint.BOTH_PRODUCTS, () -> single(changes));
  }

  private Expression joined(Joint joint, Supplier<Expression> part) {
    int parts = 2 + random.nextInt(2);
    return new Expression.Joined(
        joint, IntStream.range(0, parts).mapToObj(index -> part.get()).toList());
  }

  private static Expression single(Supplier<HgvsChange> changes) {
    return new Expression.Single(changes.get());
  }

  private ProteinChange protein() {
    var residue = residue();
    var range = new ResidueRange(residue, new Residue(aminoAcid(), residue.position() + 1));
    return switch (random.nextInt(18)) {
      case 0 -> new ProteinChange.Nonsense(residue);
      case 1 -> new ProteinChange.Synonymous(random.nextBoolean() ? only(residue) : range);
      case 2 -> new ProteinChange.UnknownEffect(residue);
      case 3 -> new ProteinChange.StartLoss();
      case 4 -> new ProteinChange.Frameshift(residue, List.of());
      case 5 -> new ProteinChange.Frameshift(residue, List.of(frame(residue)));
      case 6 -> new ProteinChange.Deletion(random.nextBoolean() ? only(residue) : range);
      case 7 -> new ProteinChange.Duplication(range);
      case 8 -> new ProteinChange.Insertion(range, inserted());
      case 9 -> new ProteinChange.DeletionInsertion(range, inserted());
      case 10 -> new ProteinChange.Repeat(only(residue), count());
      case 11 -> new ProteinChange.NTerminalExtension(positive());
      case 12 -> new ProteinChange.CTerminalExtension(position(), aminoAcid(), positive());
      case 13 -> new UncertainProteinChange.OneOf(residue, List.of(other(residue), other(residue)));
      case 14 -> new UncertainProteinChange.Mixture(mixed(), new ProteinChange.Deletion(range));
      case 15 ->
          new UncertainProteinChange.Unlocated(range, ProteinEffect.IN_FRAME, List.of(inserted()));
      case 16 -> ProteinChange.Whole.values()[random.nextInt(4)];
      default ->
          new ProteinChange.Substitution(residue.aminoAcid(), residue.position(), other(residue));
    };
  }

  private Joint mixed() {
    return random.nextBoolean() ? Joint.MOSAIC : Joint.CHIMERIC;
  }

  private NewFrame frame(Residue residue) {
    var alternates = List.of(other(residue), other(residue)).subList(0, random.nextInt(3));
    Count stop = random.nextBoolean() ? Count.UNKNOWN : Count.of(2 + random.nextInt(99));
    return new NewFrame(alternates, stop);
  }

  private InsertedResidues inserted() {
    return switch (random.nextInt(5)) {
      case 0 -> new InsertedResidues.Copies(aminoAcid(), count());
      case 1 -> new InsertedResidues.UntilStop(position());
      case 2 -> new InsertedResidues.CopyOf(only(residue()));
      case 3 -> new InsertedResidues.Listed(List.of(aminoAcid(), AminoAcid.STOP));
      default -> new InsertedResidues.Listed(List.of(aminoAcid(), aminoAcid()));
    };
  }

  private Count positive() {
    return random.nextInt(4) == 0 ? Count.UNKNOWN : Count.of(position());
  }

  private Count count() {
    return RandomNucleotideChanges.count(random);
  }

  private static ResidueRange only(Residue residue) {
    return ResidueRange.of(residue);
  }

  private Residue residue() {
    return new Residue(aminoAcid(), position());
  }

  /** Position 1 is left out: the start codon has rules of its own. */
  private int position() {
    return 2 + random.nextInt(34_000);
  }

  private AminoAcid aminoAcid() {
    return AminoAcid.values()[random.nextInt(AminoAcid.STOP.ordinal())];
  }

  private AminoAcid other(Residue residue) {
    AminoAcid other = aminoAcid();
    return other == residue.aminoAcid() || other == AminoAcid.UNKNOWN ? other(residue) : other;
  }
}
