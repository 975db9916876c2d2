package org.origami.genomics.hgvs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.origami.genomics.sequence.AminoAcid;

/** A change of a protein of which the product, or the place, is not one alone. */
public sealed interface UncertainProteinChange extends ProteinChange {
  /** One of several residues, not known which: {@code Gly56Ala^Ser^Cys}. */
  record OneOf(Residue residue, List<AminoAcid> alternates) implements UncertainProteinChange {
    public OneOf {
      alternates = List.copyOf(alternates);
      if (alternates.size() < 2 || alternates.contains(residue.aminoAcid())) {
        throw new IllegalArgumentException("alternatives are several residues, all of them new");
      }
    }

    @Override
    public ProteinEffect effect() {
      return ProteinEffect.SEVERAL_PRODUCTS;
    }

    @Override
    public Optional<ResidueRange> residues() {
      return Optional.of(ResidueRange.of(residue));
    }

    @Override
    public String toString() {
      return residue + alternates.stream().map(AminoAcid::code).collect(Collectors.joining("^"));
    }
  }

  /** The reference and a change of it are both found: {@code Trp24=/Cys}, {@code Val7=/del}. */
  record Mixture(Expression.Joint joint, ProteinChange other) implements UncertainProteinChange {
    public Mixture {
      boolean mixed = joint == Expression.Joint.MOSAIC || joint == Expression.Joint.CHIMERIC;
      if (!mixed || other.isNeutral() || other instanceof Mixture || other instanceof Unlocated) {
        throw new IllegalArgumentException("a mixture holds the reference and one change");
      }
    }

    @Override
    public ProteinEffect effect() {
      return ProteinEffect.SEVERAL_PRODUCTS;
    }

    @Override
    public Optional<ResidueRange> residues() {
      return other.residues();
    }

    @Override
    public String toString() {
      String place = residues().map(ResidueRange::toString).orElse("");
      return place + "=" + joint.sign() + other.toString().substring(place.length());
    }
  }

  /**
   * A change at an unknown place inside a range: {@code (Ala123_Pro131)fs}.
   *
   * @param effect a frameshift, a stop ({@code Ter}), or in frame with what is inserted
   * @param inserted what is inserted, for the in-frame case only
   */
  record Unlocated(ResidueRange range, ProteinEffect effect, List<InsertedResidues> inserted)
      implements UncertainProteinChange {
    public Unlocated {
      inserted = List.copyOf(inserted);
      boolean plain = effect == ProteinEffect.FRAMESHIFT || effect == ProteinEffect.NONSENSE;
      boolean insertion = effect == ProteinEffect.IN_FRAME;
      if (!((plain && inserted.isEmpty()) || (insertion && inserted.size() == 1))) {
        throw new IllegalArgumentException("an unlocated change is a fs, a stop or an insertion");
      }
    }

    @Override
    public Optional<ResidueRange> residues() {
      return Optional.of(range);
    }

    @Override
    public String toString() {
      String change =
          switch (effect) {
            case FRAMESHIFT -> NewFrame.ABBREVIATION;
            case NONSENSE -> AminoAcid.STOP.code();
            default -> "ins" + inserted.get(0);
          };
      return "(" + range + ")" + change;
    }
  }
}
