package org.origami.inference.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.ResidueChain;
import org.origami.genomics.structure.file.ImportedChain;

/**
 * Where a chain lacks residues, and which of its residues lie beside. What a missing residue
 * touches looks open to solvent; docs/clinical/scope.md says how much that matters.
 */
public final class ChainGaps {
  /** Ours: between the Cα of the residue and that of the nearest residue seen beside the gap. */
  private static final double NEAR_ANGSTROM = 10;

  /** No peptide bond is as long, and no gap as short. */
  private static final double LONGEST_BOND = 2;

  private static final int VALUES_OF_RESIDUE = 12;
  private static final int CA = 3;
  private static final int C = 6;

  private final float[] atoms;
  private final List<Gap> gaps = new ArrayList<>();

  /** The Cα of residues that lack other atoms of their backbone, three values each. */
  private final float[] halfSeen;

  /** Indices of the residues that are seen before and after it. */
  record Gap(int before, int after) {}

  private ChainGaps(float[] atoms, float[] halfSeen) {
    this.atoms = atoms;
    this.halfSeen = halfSeen;
  }

  /** Of a chain on a reference protein: a gap is where positions leap. */
  public static ChainGaps of(ProteinStructure structure) {
    ChainGaps gaps = new ChainGaps(structure.coordinates(), new float[0]);
    int[] seen = seen(structure);
    for (int k = 1; k < seen.length; k++) {
      if (structure.position(seen[k]) - structure.position(seen[k - 1]) > 1) {
        gaps.gaps.add(new Gap(seen[k - 1], seen[k]));
      }
    }
    return gaps;
  }

  /**
   * Of a file's chain: a gap is where no bond leads on. Its numbers tell nothing, for authors count
   * as they please.
   */
  public static ChainGaps of(ImportedChain chain) {
    float[] carbons = chain.alphaCarbons();
    int[] half =
        IntStream.range(0, chain.size())
            .filter(i -> !chain.resolved(i) && !Float.isNaN(carbons[3 * i]))
            .toArray();
    float[] halfSeen = new float[3 * half.length];
    for (int k = 0; k < half.length; k++) {
      System.arraycopy(carbons, 3 * half[k], halfSeen, 3 * k, 3);
    }
    ChainGaps gaps = new ChainGaps(chain.coordinates(), halfSeen);
    int[] seen = seen(chain);
    for (int k = 1; k < seen.length; k++) {
      Gap gap = new Gap(seen[k - 1], seen[k]);
      if (!gaps.bonded(gap)) {
        gaps.gaps.add(gap);
      }
    }
    return gaps;
  }

  private static int[] seen(ResidueChain chain) {
    return IntStream.range(0, chain.size()).filter(chain::resolved).toArray();
  }

  /** The nearest gap that a residue lies beside. */
  Optional<Gap> near(int index) {
    return gaps.stream()
        .min(Comparator.comparingDouble(gap -> away(index, gap)))
        .filter(gap -> away(index, gap) <= NEAR_ANGSTROM);
  }

  /** Whether a residue lies beside residues that are not seen, or of which only the Cα is. */
  public boolean beside(int index) {
    if (near(index).isPresent()) {
      return true;
    }
    for (int k = 0; k < halfSeen.length; k += 3) {
      if (distance(atoms, place(index, CA), halfSeen, k) <= NEAR_ANGSTROM) {
        return true;
      }
    }
    return false;
  }

  /** Whether the chain goes on across the gap: what was measured has no residues there. */
  boolean bonded(Gap gap) {
    return gap.after == gap.before + 1
        && distance(atoms, place(gap.before, C), atoms, place(gap.after, 0)) < LONGEST_BOND;
  }

  private double away(int index, Gap gap) {
    return Math.min(distance(index, gap.before), distance(index, gap.after));
  }

  private double distance(int one, int other) {
    return distance(atoms, place(one, CA), atoms, place(other, CA));
  }

  private static int place(int index, int atom) {
    return index * VALUES_OF_RESIDUE + atom;
  }

  private static double distance(float[] ones, int a, float[] others, int b) {
    double x = ones[a] - others[b];
    double y = ones[a + 1] - others[b + 1];
    double z = ones[a + 2] - others[b + 2];
    return Math.sqrt(x * x + y * y + z * z);
  }
}
