package org.origami.inference.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.origami.genomics.flag.FlaggedVariant;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.ReferencePack;
import org.origami.inference.Flagged;

/** The bundled structures, and a case of variants made of them. */
final class BundledCase {
  private final ReferenceProteins proteins = ReferenceProteins.bundled();
  private final ReferencePack pack = ReferencePack.bundled(proteins);

  ReferenceProteins proteins() {
    return proteins;
  }

  ReferencePack pack() {
    return pack;
  }

  /** Every bundled structure. */
  List<ProteinStructure> structures() {
    return pack.covered().stream().flatMap(p -> pack.structuresOf(p).stream()).toList();
  }

  /** The structure whose length is nearest. */
  ProteinStructure ofLength(int length) {
    return structures().stream()
        .min(Comparator.comparingInt(s -> Math.abs(s.size() - length)))
        .orElseThrow();
  }

  /** Variants spread over the first proteins, each of which has at least one structure. */
  List<FlaggedVariant> variants(int variants, int ofProteins) {
    List<ProteinStructure> structures =
        pack.covered().stream().limit(ofProteins).map(p -> pack.structuresOf(p).get(0)).toList();
    List<FlaggedVariant> flagged = new ArrayList<>();
    for (int k = 0; k < variants; k++) {
      ProteinStructure structure = structures.get(k % ofProteins);
      int index = (k / ofProteins + 1) * structure.size() / (variants / ofProteins + 3);
      while (!structure.matchesReference(index)) {
        index++;
      }
      AminoAcid reference = structure.residue(index);
      AminoAcid alternate =
          reference == AminoAcid.SERINE ? AminoAcid.PROLINE : AminoAcid.SERINE;
      String name =
          "%s:p.%s%d%s"
              .formatted(
                  structure.protein().protein(),
                  reference.code(),
                  structure.position(index),
                  alternate.code());
      flagged.add(Flagged.named(name).variant());
    }
    return flagged;
  }
}
