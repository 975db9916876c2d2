package org.origami.inference.proteome;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes a table of another form than text of the finished parts. */
public interface PartJoin {
  /**
   * Writes the table.
   *
   * @param parts gzipped rows as {@link TableRow} reads them, in the table's order
   * @param table to be written whole; nothing is there yet
   */
  void join(List<Path> parts, Path table) throws IOException;
}
