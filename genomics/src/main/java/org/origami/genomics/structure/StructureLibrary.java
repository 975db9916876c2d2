package org.origami.genomics.structure;

import java.util.List;
import java.util.Optional;
import org.origami.genomics.protein.ReferenceProtein;

/** Structures of reference proteins, from whatever place. */
public interface StructureLibrary {
  /** The structures of a protein, the one that covers most of it first; empty where none. */
  List<ProteinStructure> structuresOf(ReferenceProtein protein);

  /**
   * The best structure that covers a 1-based position: one that carries the reference's residue
   * there before one that does not, then the one that covers most of the protein.
   *
   * <p>Ask {@link ProteinStructure#matchesReference} at the position before a change is assessed.
   */
  default Optional<ProteinStructure> structureAt(ReferenceProtein protein, int position) {
    List<ProteinStructure> covering =
        structuresOf(protein).stream().filter(s -> s.indexOf(position).isPresent()).toList();
    return covering.stream()
        .filter(structure -> structure.matchesReference(structure.indexOf(position).getAsInt()))
        .findFirst()
        .or(() -> covering.stream().findFirst());
  }
}
