package org.origami.genomics.structure.file;

import java.util.List;

/**
 * What was read from one file.
 *
 * @param entry the identifier that the file gives itself; empty where it gives none
 * @param chains those that can be folded, in the file's order; at least one
 * @param refused chains that cannot, each with its reason; a chain of only nucleotides, water or
 *     ligands is none of them
 * @param ended whether the atoms end as those of a whole file do; else it may have been cut short
 * @param modelsLeftOut models after the first, which alone was read
 */
public record StructureFile(
    String name,
    Origin origin,
    String entry,
    List<ImportedChain> chains,
    List<RefusedChain> refused,
    boolean ended,
    int modelsLeftOut) {
  public StructureFile {
    chains = List.copyOf(chains);
    refused = List.copyOf(refused);
  }
}
