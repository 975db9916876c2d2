package org.origami.fhir.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the structures of a folder would serve. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Shows, as a table, which proteins the structures of a folder serve.",
    footer = {"", "The exit code is 3 where a file was refused."})
final class StructuresListCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "mmCIF and PDB files, gzipped or not")
  private Path folder = Path.of("");

  @Option(
      names = "--predicted",
      description = "files that do not say so are predictions: their B-factors are pLDDT")
  private boolean predicted;

  StructuresListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var words = new SiteWords(terminal);
    var site = words.read(folder, predicted);
    words.table(site);
    return words.summary(site);
  }
}
