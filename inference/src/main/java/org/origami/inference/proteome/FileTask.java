package org.origami.inference.proteome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.origami.genomics.structure.file.ImportedChain;
import org.origami.genomics.structure.file.Origin;
import org.origami.genomics.structure.file.RefusedChain;
import org.origami.genomics.structure.file.StructureFile;
import org.origami.genomics.structure.file.StructureFileException;
import org.origami.genomics.structure.file.StructureFileReader;

/**
 * One structure file.
 *
 * @param name its path below the folder that was given
 * @param size in bytes
 * @param changed when it was last changed, in milliseconds
 */
record FileTask(String name, Path path, long size, long changed, StructureFileReader reader)
    implements FoldingTask {
  @Override
  public long weight() {
    return Math.max(1, size);
  }

  @Override
  public String key() {
    return String.join(
        "\t", "file", name, Long.toString(size), Long.toString(changed), reader.toString());
  }

  @Override
  public ReadChains read() {
    try {
      StructureFile file = reader.read(name, path);
      List<TableChain> chains = new ArrayList<>();
      for (ImportedChain chain : file.chains()) {
        chains.add(new FileChain(name, chain));
      }
      List<RefusedStructure> refused = file.refused().stream().map(this::refused).toList();
      return new ReadChains(chains, refused, file.origin() == Origin.NOT_STATED, !file.ended());
    } catch (StructureFileException e) {
      return new ReadChains(
          List.of(),
          List.of(new RefusedStructure(name, "", e.failure().code(), e.words())),
          false,
          false);
    }
  }

  private RefusedStructure refused(RefusedChain chain) {
    return new RefusedStructure(name, chain.name(), chain.failure().code(), chain.words());
  }
}
