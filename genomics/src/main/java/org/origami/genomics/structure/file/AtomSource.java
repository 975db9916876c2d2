package org.origami.genomics.structure.file;

import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * One of the two formats: gives the atoms of the first model, then what the file says of itself.
 */
interface AtomSource {
  void readTo(Consumer<AtomRow> atoms);

  /** Asked after the reading. */
  Origin origin();

  /** The identifier that the file gives itself, empty where none; asked after the reading. */
  String entry();

  /** How many residues the file says that a chain has; asked after the reading. */
  OptionalInt statedLength(String chain);

  /** Whether the atoms end as those of a whole file do; asked after the reading. */
  boolean ended();

  /** How many further models the file has, which are left out; asked after the reading. */
  int modelsLeftOut();
}
