package org.origami.genomics.protein;

/** A reference protein found by accession, and whether it is the very version asked for. */
public record ProteinMatch(ReferenceProtein protein, Version version) {
  /** How the version asked for stands to the version that ships. */
  public enum Version {
    SAME,
    /** Another version of the record was asked for: numbering may differ. */
    OTHER,
    /** The question named no version. */
    NOT_GIVEN
  }

  public boolean sameVersion() {
    return version == Version.SAME;
  }
}
