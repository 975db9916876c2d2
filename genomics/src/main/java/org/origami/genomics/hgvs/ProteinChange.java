package org.origami.genomics.hgvs;

import java.util.List;
import java.util.Optional;
import org.origami.genomics.sequence.AminoAcid;

/** A change of a protein: what stands behind {@code p.}, without parentheses. */
public sealed interface ProteinChange extends HgvsChange
    permits ProteinChange.Substitution,
        ProteinChange.OfResidue,
        ProteinChange.OfRange,
        ProteinChange.Whole,
        UncertainProteinChange {
  ProteinEffect effect();

  /** The residues of the reference protein that the change names; none in {@code p.?}. */
  Optional<ResidueRange> residues();

  @Override
  default boolean isNeutral() {
    return this instanceof Whole || this instanceof Synonymous;
  }

  /** This change where it is a missense substitution. */
  default Optional<Substitution> substitution() {
    return this instanceof Substitution missense ? Optional.of(missense) : Optional.empty();
  }

  /** Missense: one residue for one other, neither of them a stop: {@code Val50Met}. */
  record Substitution(AminoAcid reference, int position, AminoAcid alternate)
      implements ProteinChange {
    public Substitution {
      if (position < 1 || reference == alternate) {
        throw new IllegalArgumentException("a substitution puts another residue at a position");
      }
      if (reference == AminoAcid.STOP || alternate == AminoAcid.STOP) {
        throw new IllegalArgumentException("a stop is a nonsense change or an extension");
      }
    }

    public Residue residue() {
      return new Residue(reference, position);
    }

    @Override
    public ProteinEffect effect() {
      return ProteinEffect.MISSENSE;
    }

    @Override
    public Optional<ResidueRange> residues() {
      return Optional.of(ResidueRange.of(residue()));
    }

    @Override
    public String toString() {
      return residue() + alternate.code();
    }
  }

  /** A stop in place of a residue: {@code Trp24Ter}. */
  record Nonsense(Residue residue) implements OfResidue {
    @Override
    public ProteinEffect effect() {
      return ProteinEffect.NONSENSE;
    }

    @Override
    public String toString() {
      return residue + AminoAcid.STOP.code();
    }
  }

  /** Residues that were looked at and are as in the reference: {@code Cys188=}. */
  record Synonymous(ResidueRange range) implements OfRange {
    @Override
    public ProteinEffect effect() {
      return ProteinEffect.SYNONYMOUS;
    }

    @Override
    public String toString() {
      return range + "=";
    }
  }

  /** Something happens at a residue, and it is not known what: {@code Arg12?}. */
  record UnknownEffect(Residue residue) implements OfResidue {
    public UnknownEffect {
      if (residue.isStart()) {
        throw new IllegalArgumentException("an unknown effect on the start is a lost start");
      }
    }

    @Override
    public ProteinEffect effect() {
      return ProteinEffect.UNKNOWN;
    }

    @Override
    public String toString() {
      return residue + "?";
    }
  }

  /** The start codon is changed, with an unknown consequence: {@code Met1?}. */
  record StartLoss() implements OfResidue {
    @Override
    public Residue residue() {
      return new Residue(AminoAcid.METHIONINE, 1);
    }

    @Override
    public ProteinEffect effect() {
      return ProteinEffect.START_LOST;
    }

    @Override
    public String toString() {
      return residue() + "?";
    }
  }

  /**
   * The reading frame shifts: {@code Arg97ProfsTer23}, or {@code Arg97fs} in short.
   *
   * @param detail the new residue and the new stop; none in the short form
   */
  record Frameshift(Residue residue, List<NewFrame> detail) implements OfResidue {
    public Frameshift {
      detail = List.copyOf(detail);
      if (detail.size() > 1) {
        throw new IllegalArgumentException("a frameshift leads into one frame");
      }
    }

    @Override
    public ProteinEffect effect() {
      return ProteinEffect.FRAMESHIFT;
    }

    @Override
    public String toString() {
      return residue
          + detail.stream().map(NewFrame::toString).findFirst().orElse(NewFrame.ABBREVIATION);
    }
  }

  record Deletion(ResidueRange range) implements InFrame {
    @Override
    public String toString() {
      return range + "del";
    }
  }

  record Duplication(ResidueRange range) implements InFrame {
    @Override
    public String toString() {
      return range + "dup";
    }
  }

  /** Residues between two neighbours: {@code Lys23_Leu24insArgSer}. */
  record Insertion(ResidueRange range, InsertedResidues inserted) implements OfRange {
    public Insertion {
      if (range.length() != 2) {
        throw new IllegalArgumentException("an insertion stands between two neighbours");
      }
    }

    @Override
    public ProteinEffect effect() {
      return inserted.endsTranslation() ? ProteinEffect.NONSENSE : ProteinEffect.IN_FRAME;
    }

    @Override
    public String toString() {
      return range + "ins" + inserted;
    }
  }

  record DeletionInsertion(ResidueRange range, InsertedResidues inserted) implements OfRange {
    @Override
    public ProteinEffect effect() {
      return inserted.endsTranslation() ? ProteinEffect.NONSENSE : ProteinEffect.IN_FRAME;
    }

    @Override
    public String toString() {
      return range + "delins" + inserted;
    }
  }

  /** A run of residues with another number of copies than the reference: {@code Ala2[10]}. */
  record Repeat(ResidueRange range, Count copies) implements InFrame {
    @Override
    public String toString() {
      return range + "[" + copies + "]";
    }
  }

  /**
   * A new start before the old one: {@code Met1ext-5}.
   *
   * @param distance how many residues come before Met1; unknown in {@code Met1ext-?}
   */
  record NTerminalExtension(Count distance) implements OfResidue {
    @Override
    public Residue residue() {
      return new Residue(AminoAcid.METHIONINE, 1);
    }

    @Override
    public ProteinEffect effect() {
      return ProteinEffect.EXTENSION;
    }

    @Override
    public String toString() {
      return residue() + "ext-" + distance;
    }
  }

  /**
   * The stop is read through: {@code Ter110GlnextTer17}.
   *
   * @param alternate the residue in place of the stop; {@link AminoAcid#UNKNOWN} if not told
   * @param newStop how far behind the old stop the new one is; unknown in {@code extTer?}
   */
  record CTerminalExtension(int stopPosition, AminoAcid alternate, Count newStop)
      implements OfResidue {
    public CTerminalExtension {
      if (stopPosition < 1 || alternate == AminoAcid.STOP) {
        throw new IllegalArgumentException("an extension replaces the stop");
      }
    }

    @Override
    public Residue residue() {
      return new Residue(AminoAcid.STOP, stopPosition);
    }

    @Override
    public ProteinEffect effect() {
      return ProteinEffect.EXTENSION;
    }

    @Override
    public String toString() {
      return residue() + alternate.code() + "ext" + AminoAcid.STOP.code() + newStop;
    }
  }

  /** A statement on the protein as a whole: {@code =}, {@code 0}, {@code 0?} or {@code ?}. */
  enum Whole implements ProteinChange {
    UNCHANGED("=", ProteinEffect.SYNONYMOUS),
    NO_PROTEIN("0", ProteinEffect.NO_PROTEIN),
    PROBABLY_NO_PROTEIN("0?", ProteinEffect.NO_PROTEIN),
    UNKNOWN("?", ProteinEffect.UNKNOWN);

    private final String sign;
    private final ProteinEffect effect;

    Whole(String sign, ProteinEffect effect) {
      this.sign = sign;
      this.effect = effect;
    }

    @Override
    public ProteinEffect effect() {
      return effect;
    }

    @Override
    public Optional<ResidueRange> residues() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return sign;
    }
  }

  /** A change that starts at one residue. */
  sealed interface OfResidue extends ProteinChange {
    Residue residue();

    @Override
    default Optional<ResidueRange> residues() {
      return Optional.of(ResidueRange.of(residue()));
    }
  }

  /** A change of one or several residues in a row. */
  sealed interface OfRange extends ProteinChange {
    ResidueRange range();

    @Override
    default Optional<ResidueRange> residues() {
      return Optional.of(range());
    }
  }

  /** A change of a range that keeps the frame and needs no further look to know it. */
  sealed interface InFrame extends OfRange {
    @Override
    default ProteinEffect effect() {
      return ProteinEffect.IN_FRAME;
    }
  }
}
