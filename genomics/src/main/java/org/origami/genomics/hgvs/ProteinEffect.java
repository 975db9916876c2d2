package org.origami.genomics.hgvs;

/** What a protein change means for the protein as a whole, coarse enough to decide by. */
public enum ProteinEffect {
  /** One residue for another: the case that folding can be asked about. */
  MISSENSE,
  /** A stop comes in early. */
  NONSENSE,
  FRAMESHIFT,
  /** Residues are lost, doubled, put in or replaced, and the frame is kept. */
  IN_FRAME,
  SYNONYMOUS,
  START_LOST,
  /** The protein goes on before its start or behind its stop. */
  EXTENSION,
  NO_PROTEIN,
  /** Two products are present, or it is not known which of several. */
  SEVERAL_PRODUCTS,
  UNKNOWN
}
