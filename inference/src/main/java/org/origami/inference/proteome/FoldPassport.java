package org.origami.inference.proteome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.origami.inference.ModelIdentity;

/** What stands beside a table: which model made it, of what, when, and what was refused. */
public record FoldPassport(ModelIdentity model, String source, Instant finished, PartTally tally) {
  /**
   * Writes {@code TABLE.passport.tsv}, and {@code TABLE.refused.tsv} where something was refused.
   *
   * @throws ProteomeException where they cannot be written
   */
  public void writeBeside(Path table) {
    try {
      PartFolder.write(beside(table, ".passport.tsv"), lines());
      Path refused = refused(table);
      if (tally.refused().isEmpty()) {
        Files.deleteIfExists(refused);
      } else {
        PartFolder.write(refused, refusals());
      }
    } catch (IOException e) {
      throw PartFolder.notWritten();
    }
  }

  /** Removes those of an older table. */
  static void removeBeside(Path table) throws IOException {
    Files.deleteIfExists(beside(table, ".passport.tsv"));
    Files.deleteIfExists(refused(table));
  }

  /** Where the refused structures of a table are listed. */
  public static Path refused(Path table) {
    return beside(table, ".refused.tsv");
  }

  private static Path beside(Path table, String ending) {
    return table.resolveSibling(table.getFileName() + ending);
  }

  private String lines() {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("source", source);
    entries.put("finished", finished);
    entries.put("model", model.name());
    entries.put("model-version", model.version());
    entries.put("model-sha256", model.sha256());
    entries.put("runtime", model.runtime());
    entries.put("provider", model.provider());
    entries.put("fallback", model.fallback());
    entries.put("structures", tally.structures());
    entries.put("chains", tally.chains());
    entries.put("residues", tally.residues());
    entries.put("residues-assessed", tally.assessed());
    entries.put("substitutions-assessed", tally.substitutions());
    entries.put("structures-of-unstated-origin", tally.notStated());
    entries.put("structures-without-an-end", tally.unended());
    entries.put("refused", tally.refused().size());
    return entries.entrySet().stream()
        .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private String refusals() {
    return "structure\tchain\tcode\treason\n"
        + tally.refused().stream()
            .map(r -> String.join("\t", r.structure(), r.chain(), r.code(), r.reason()) + "\n")
            .collect(Collectors.joining());
  }
}
