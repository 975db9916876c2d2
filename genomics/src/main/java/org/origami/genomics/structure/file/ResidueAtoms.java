package org.origami.genomics.structure.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that stands under one residue number of a chain. */
final class ResidueAtoms {
  /** Between bonded atoms; beyond them lies no protein but an error of the file. */
  private static final double SHORTEST_BOND = 0.8;

  private static final double LONGEST_BOND = 2.2;

  /** A residue's name, the B-factor of its CA and its atoms. */
  record Chosen(String residue, double bFactor, HeavyAtoms heavy) {}

  private final List<Conformer> conformers = new ArrayList<>(1);
  private boolean twice;

  void add(AtomRow row) {
    for (Conformer conformer : conformers) {
      if (conformer.holds(row)) {
        twice |= !conformer.add(row);
        return;
      }
    }
    Conformer conformer = new Conformer(row);
    conformer.add(row);
    conformers.add(conformer);
  }

  /** Drops what the file sets among its non-standard residues and has no backbone: a ligand. */
  void dropLigands() {
    conformers.removeIf(c -> c.hetero && !isResidue(c.residue));
  }

  private boolean isResidue(String name) {
    return any(name, 1) && (any(name, 0) || any(name, 2));
  }

  private boolean any(String name, int slot) {
    return conformers.stream().anyMatch(c -> c.residue.equals(name) && c.has(slot));
  }

  boolean isEmpty() {
    return conformers.isEmpty();
  }

  /** Whether one number stands for two residues, neither of them an alternate of the other. */
  boolean ambiguous() {
    return twice || conformers.stream().filter(c -> c.label.isEmpty()).count() > 1;
  }

  boolean hasAlternates() {
    return conformers.stream().filter(c -> !c.label.isEmpty()).count() > 1;
  }

  /** The conformation of highest occupancy, of equal ones the first by its letter. */
  private Conformer chosen() {
    return conformers.stream()
        .filter(c -> !c.label.isEmpty())
        .min(
            Comparator.comparingDouble(Conformer::occupancy).reversed().thenComparing(c -> c.label))
        .orElseGet(() -> conformers.get(0));
  }

  /** Atoms without a letter belong to every conformation of their residue. */
  private Optional<Conformer> shared(Conformer chosen) {
    return conformers.stream()
        .filter(c -> c.label.isEmpty() && c.residue.equals(chosen.residue))
        .findFirst();
  }

  /**
   * Takes the residue into the chain.
   *
   * @param target gets the twelve coordinates, all NaN where the residue is not resolved
   * @param carbons gets those of the CA, NaN where there is none
   * @param index of the residue in the target
   */
  Chosen chooseInto(float[] target, float[] carbons, int index) {
    Conformer chosen = chosen();
    Optional<Conformer> shared = shared(chosen);
    float[] places = new float[Conformer.VALUES];
    for (int slot = 0; slot < 4; slot++) {
      Conformer from = chosen.has(slot) ? chosen : shared.orElse(chosen);
      from.copyTo(places, slot);
    }
    double bFactor = chosen.has(1) ? chosen.bFactor() : shared.orElse(chosen).bFactor();
    System.arraycopy(places, 3, carbons, 3 * index, 3);
    if (!bonded(places)) {
      Arrays.fill(places, Float.NaN);
    }
    System.arraycopy(places, 0, target, Conformer.VALUES * index, Conformer.VALUES);
    HeavyAtoms heavy = shared.map(s -> chosen.heavy().with(s.heavy())).orElse(chosen.heavy());
    return new Chosen(chosen.residue, bFactor, heavy);
  }

  /** N to CA, CA to C, C to O; false too where one is missing. */
  private static boolean bonded(float[] places) {
    for (int slot = 0; slot < 3; slot++) {
      double squared = 0;
      for (int axis = 0; axis < 3; axis++) {
        double step = places[3 * slot + 3 + axis] - places[3 * slot + axis];
        squared += step * step;
      }
      double bond = Math.sqrt(squared);
      if (!(bond >= SHORTEST_BOND && bond <= LONGEST_BOND)) {
        return false;
      }
    }
    return true;
  }
}
