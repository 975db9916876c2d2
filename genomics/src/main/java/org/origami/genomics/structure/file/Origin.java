package org.origami.genomics.structure.file;

/** What a file says of how its coordinates were found. */
public enum Origin {
  /** Measured: the B-factor is one. */
  EXPERIMENTAL,
  /** Predicted from the sequence: the B-factor's place holds the predictor's confidence, pLDDT. */
  PREDICTED,
  /** The file does not say; its B-factors mean nothing to us. */
  NOT_STATED
}
