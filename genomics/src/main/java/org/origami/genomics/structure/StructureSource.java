package org.origami.genomics.structure;

/**
 * Where a structure comes from.
 *
 * @param entry the entry's identifier, such as the PDB's {@code 4P13}
 * @param chain the chain of the entry, such as {@code A}
 */
public record StructureSource(Kind kind, String entry, String chain) {
  /** How the coordinates were found. */
  public enum Kind {
    /** Measured, and deposited in the PDB. */
    EXPERIMENTAL,
    /** Predicted from the sequence. */
    PREDICTED
  }

  public StructureSource {
    if (entry.isBlank() || chain.isBlank()) {
      throw new IllegalArgumentException("a structure's source names its entry and its chain");
    }
  }

  @Override
  public String toString() {
    return (kind == Kind.EXPERIMENTAL ? "PDB " : "model ") + entry + " chain " + chain;
  }
}
