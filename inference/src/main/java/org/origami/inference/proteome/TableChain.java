package org.origami.inference.proteome;

import java.util.OptionalDouble;
import org.origami.genomics.structure.ResidueChain;

/** A chain with the words that the table has for it and its residues. */
public interface TableChain {
  /** The structure's name, such as a PDB entry or a file. */
  String structure();

  /** The chain's name within its structure. */
  String chain();

  /** The sequence that the residue numbers count on; {@code file} where none is known. */
  String numbering();

  ResidueChain residues();

  int number(int index);

  /** Empty where there is none. */
  String insertion(int index);

  /** pLDDT, where the structure was predicted. */
  OptionalDouble confidence(int index);

  ResidueStatus status(int index);
}
