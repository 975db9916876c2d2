package org.origami.inference.proteome;

import java.util.List;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.ReferencePack;

/** One chain of the bundled reference pack. */
record PackTask(ProteinStructure structure, String packSha256) implements FoldingTask {
  /** Every chain of the pack, in its order. */
  static List<FoldingTask> all(ReferencePack pack) {
    String sha256 = pack.passport().sha256();
    return pack.covered().stream()
        .flatMap(protein -> pack.structuresOf(protein).stream())
        .<FoldingTask>map(structure -> new PackTask(structure, sha256))
        .toList();
  }

  @Override
  public String name() {
    return structure.source().toString();
  }

  @Override
  public long weight() {
    return structure.size();
  }

  @Override
  public String key() {
    return "pack\t" + packSha256 + "\t" + structure.protein().protein() + "\t" + structure.source();
  }

  @Override
  public ReadChains read() {
    return new ReadChains(List.of(new PackChain(structure)), List.of(), false, false);
  }
}
