package org.origami.inference.proteome;

import java.util.Locale;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.ReferencePack;

/** Bundled chains as PDB files. */
final class BundledPdb {
  private BundledPdb() {}

  /** A chain whose structure carries the reference's residues and is all resolved. */
  static ProteinStructure structure(ReferencePack pack, int index) {
    return FoldingTasks.of(pack).tasks().stream()
        .map(task -> ((PackTask) task).structure())
        .filter(s -> s.size() < 90 && s.mismatchedPositions().isEmpty())
        .skip(index)
        .findFirst()
        .orElseThrow();
  }

  /** Numbered from the first number on, turned about z and moved. */
  static String of(ReferencePack pack, int index, int firstNumber, double turn) {
    ProteinStructure structure = structure(pack, index);
    float[] xyz = structure.coordinates();
    StringBuilder text = new StringBuilder();
    String[] atoms = {"N", "CA", "C", "O"};
    for (int k = 0; k < xyz.length; k += 3) {
      int residue = k / 12;
      text.append(
          String.format(
              Locale.ROOT,
              "ATOM  %5d  %-3s %3s A%4d    %8.3f%8.3f%8.3f  1.00 90.00%n",
              k / 3 + 1,
              atoms[k / 3 % 4],
              structure.referenceResidue(residue).code().toUpperCase(Locale.ROOT),
              firstNumber + residue,
              xyz[k] * Math.cos(turn) - xyz[k + 1] * Math.sin(turn) + 100 * turn,
              xyz[k] * Math.sin(turn) + xyz[k + 1] * Math.cos(turn) - 50 * turn,
              xyz[k + 2] + 7 * turn));
    }
    return text + "END\n";
  }
}
