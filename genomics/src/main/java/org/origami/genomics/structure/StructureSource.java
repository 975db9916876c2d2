package org.origami.genomics.structure;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a structure comes from.
 *
 * @param entry the entry's identifier, such as the PDB's {@code 4P13}
 * @param chain the chain of the entry, such as {@code A}
 * @param file that the site gave it in; empty where it is bundled
 */
public record StructureSource(Kind kind, String entry, String chain, Optional<SiteFile> file) {
  private static final Pattern PDB_ENTRY =
      Pattern.compile("[1-9][A-Z0-9]{3}|PDB_[0-9]{4}[A-Z0-9]{4}", Pattern.CASE_INSENSITIVE);

  private static final Pattern ALPHAFOLD_ENTRY = Pattern.compile("AF-.+");

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

  /** Of a bundled structure. */
  public StructureSource(Kind kind, String entry, String chain) {
    this(kind, entry, chain, Optional.empty());
  }

  @Override
  public String toString() {
    return origin() + " " + entry + " chain " + chain;
  }

  private String origin() {
    if (kind == Kind.PREDICTED) {
      return ALPHAFOLD_ENTRY.matcher(entry).matches() ? "AlphaFold model" : "model";
    }
    // A site's own measurement need not be in the PDB.
    return file.isEmpty() || PDB_ENTRY.matcher(entry).matches() ? "PDB" : "measured structure";
  }
}
