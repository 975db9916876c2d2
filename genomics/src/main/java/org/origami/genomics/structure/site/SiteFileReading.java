package org.origami.genomics.structure.site;

import java.util.List;
import org.origami.genomics.structure.ProteinStructure;

/**
 * What one file gave.
 *
 * @param structures chains of reference proteins; empty where it is of none
 * @param ended whether the file ends as a whole one does
 */
record SiteFileReading(
    String name, List<ProteinStructure> structures, List<RefusedFile> refused, boolean ended) {
  /** Of a file of which nothing can be used. */
  SiteFileReading(String name, RefusedFile refused) {
    this(name, List.of(), List.of(refused), true);
  }

  SiteFileReading {
    structures = List.copyOf(structures);
    refused = List.copyOf(refused);
  }
}
