package org.origami.genomics.structure.site;

import java.util.List;
import org.origami.genomics.structure.ProteinStructure;

/**
 * What one file gave.
 *
 * @param structures chains of reference proteins; empty where it is of none
 */
record SiteFileReading(String name, List<ProteinStructure> structures, List<RefusedFile> refused) {
  SiteFileReading {
    structures = List.copyOf(structures);
    refused = List.copyOf(refused);
  }
}
