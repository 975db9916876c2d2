package org.origami.fhir.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.structure.site.SiteChain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes from a folder, such as a whole download, the files that serve a reference protein. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Copies the structures that serve a reference protein, unchanged, into a folder.",
    footer = {
      "",
      "The table on standard output says what each chain serves. A file that is there already",
      "with another content is replaced with --overwrite only. The exit code is 3 where a file",
      "was refused; all others are imported."
    })
final class StructuresImportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--from", paramLabel = "DIR", required = true, description = "where they lie")
  private Path from = Path.of("");

  @Option(names = "--into", paramLabel = "DIR", required = true, description = "the site's folder")
  private Path into = Path.of("");

  @Option(
      names = "--predicted",
      description = "files that do not say so are predictions: their B-factors are pLDDT")
  private boolean predicted;

  @Option(names = "--overwrite", description = "replace a file of the same name")
  private boolean overwrite;

  StructuresImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var source = from.toAbsolutePath().normalize();
    var target = into.toAbsolutePath().normalize();
    if (target.startsWith(source) || source.startsWith(target)) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--into lies in --from or around it.");
    }
    var words = new SiteWords(terminal);
    var site = words.read(source, predicted);
    var files =
        site.chains().stream()
            .filter(SiteChain::used)
            .flatMap(chain -> chain.structure().source().file().stream())
            .map(file -> file.name())
            .distinct()
            .sorted()
            .toList();
    requireFree(files, source, target);
    long copied = files.stream().filter(name -> copy(name, source, target)).count();
    words.table(site);
    terminal.remark(
        "  %,d files copied, %,d were there already".formatted(copied, files.size() - copied));
    return words.summary(site);
  }

  private void requireFree(List<String> names, Path source, Path target) {
    for (var name : names) {
      var there = target.resolve(name);
      if (!overwrite && Files.exists(there) && !same(source.resolve(name), there)) {
        throw new BadInputException(
            there + ": another file of this name is there; see --overwrite. Nothing was copied");
      }
    }
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.mismatch(one, other) < 0;
    } catch (IOException e) {
      throw new BadInputException(other + ": it cannot be compared");
    }
  }

  /** False where the same file is there already. */
  private static boolean copy(String name, Path source, Path target) {
    var there = target.resolve(name);
    if (Files.exists(there) && same(source.resolve(name), there)) {
      return false;
    }
    try {
      Files.createDirectories(Objects.requireNonNull(there.getParent()));
      // It appears whole: a server that starts meanwhile shall not read half a file.
      var unfinished = there.resolveSibling(there.getFileName() + ".part");
      Files.copy(source.resolve(name), unfinished, StandardCopyOption.REPLACE_EXISTING);
      Files.move(unfinished, there, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      throw new BadInputException(there + ": it cannot be written");
    }
  }
}
