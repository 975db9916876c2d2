package org.origami.genomics.hgvs;

import java.util.List;
import java.util.stream.Collectors;
import org.origami.genomics.sequence.AminoAcid;

/** What an insertion or a delins puts into a protein. */
public sealed interface InsertedResidues {
  /** Whether translation ends inside what is inserted. */
  boolean endsTranslation();

  /** The residues themselves; a stop can only be the last. */
  record Listed(List<AminoAcid> residues) implements InsertedResidues {
    public Listed {
      residues = List.copyOf(residues);
      int stop = residues.indexOf(AminoAcid.STOP);
      if (residues.isEmpty() || (stop >= 0 && stop < residues.size() - 1)) {
        throw new IllegalArgumentException("residues end at a stop");
      }
    }

    @Override
    public boolean endsTranslation() {
      return residues.get(residues.size() - 1) == AminoAcid.STOP;
    }

    @Override
    public String toString() {
      return residues.stream().map(AminoAcid::code).collect(Collectors.joining());
    }
  }

  /** A residue several times; {@code Xaa[23]} stands for 23 residues that are not told. */
  record Copies(AminoAcid residue, Count count) implements InsertedResidues {
    public Copies {
      if (residue == AminoAcid.STOP) {
        throw new IllegalArgumentException("a stop is not repeated");
      }
    }

    @Override
    public boolean endsTranslation() {
      return false;
    }

    @Override
    public String toString() {
      return residue.code() + "[" + count + "]";
    }
  }

  /** Residues that are not told, with a stop at this place among them: {@code insTer12}. */
  record UntilStop(int position) implements InsertedResidues {
    public UntilStop {
      if (position < 1) {
        throw new IllegalArgumentException("positions of a protein start at 1");
      }
    }

    @Override
    public boolean endsTranslation() {
      return true;
    }

    @Override
    public String toString() {
      return AminoAcid.STOP.code() + position;
    }
  }

  /** A copy of residues of the same protein: {@code insGly4_Ser6}. */
  record CopyOf(ResidueRange source) implements InsertedResidues {
    @Override
    public boolean endsTranslation() {
      return false;
    }

    @Override
    public String toString() {
      return source.toString();
    }
  }
}
