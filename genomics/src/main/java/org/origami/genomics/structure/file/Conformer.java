package org.origami.genomics.structure.file;

import java.util.Arrays;

/** The atoms of one residue in one of its conformations; the backbone by itself. */
final class Conformer {
  static final int VALUES = 12;

  final String label;
  final String residue;
  final boolean hetero;
  private final float[] places = new float[VALUES];
  private double occupancy;
  private int atoms;
  private final HeavyAtoms heavy = new HeavyAtoms();
  private double bFactor = Double.NaN;

  Conformer(AtomRow first) {
    label = first.conformer();
    residue = first.residue();
    hetero = first.hetero();
    Arrays.fill(places, Float.NaN);
  }

  boolean holds(AtomRow row) {
    return label.equals(row.conformer()) && residue.equals(row.residue());
  }

  /** False where the atom was there already. */
  boolean add(AtomRow row) {
    occupancy += row.occupancy();
    atoms++;
    heavy.add(row);
    int slot = slot(row.atom());
    if (slot < 0) {
      return true;
    }
    if (has(slot)) {
      return false;
    }
    places[3 * slot] = row.x();
    places[3 * slot + 1] = row.y();
    places[3 * slot + 2] = row.z();
    if (slot == 1) {
      bFactor = row.bFactor();
    }
    return true;
  }

  /** Which of the four backbone atoms it is, from 0; negative where it is none. */
  static int slot(String atom) {
    return switch (atom) {
      case "N" -> 0;
      case "CA" -> 1;
      case "C" -> 2;
      case "O" -> 3;
      default -> -1;
    };
  }

  boolean has(int slot) {
    return !Float.isNaN(places[3 * slot]);
  }

  /** The mean over all its atoms. */
  double occupancy() {
    return occupancy / atoms;
  }

  HeavyAtoms heavy() {
    return heavy;
  }

  double bFactor() {
    return bFactor;
  }

  void copyTo(float[] target, int slot) {
    System.arraycopy(places, 3 * slot, target, 3 * slot, 3);
  }
}
