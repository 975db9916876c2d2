package org.origami.genomics.hgvs;

/** One change, without the sequence that it is counted on. */
public sealed interface HgvsChange permits NucleotideChange, ProteinChange {
  /** Whether no alteration is told: unchanged, not known, or nothing there to be altered. */
  boolean isNeutral();
}
