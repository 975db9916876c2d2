package org.origami.genomics.structure;

import org.origami.genomics.sequence.AminoAcid;

/** What a folding model is told of one protein chain: its residues and their backbone atoms. */
public interface ResidueChain {
  /** How many residues the chain has; an index counts them from 0. */
  int size();

  /**
   * The residue that a change is counted from: that of the reference protein where one is known,
   * else the one that the chain carries.
   */
  AminoAcid referenceResidue(int index);

  /** Whether all four atoms are there. */
  boolean resolved(int index);

  /**
   * A fresh copy of the coordinates in ångström: for each residue N, CA, C, O, for each atom x, y,
   * z; NaN where unresolved.
   */
  float[] coordinates();
}
