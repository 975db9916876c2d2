package org.origami.genomics.structure.file;

import org.origami.genomics.structure.file.StructureFileException.Failure;

/**
 * A chain that cannot be folded though others of its file may.
 *
 * @param place where in the chain; empty where it is the whole
 */
public record RefusedChain(String name, Failure failure, String place) {
  /** A plain sentence without a full stop. */
  public String words() {
    return StructureFileException.words(failure, place);
  }
}
