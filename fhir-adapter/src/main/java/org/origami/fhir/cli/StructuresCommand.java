package org.origami.fhir.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A site's own structures; its second word chooses what is done with them. */
@Command(
    name = "structures",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Checks and imports your own structures, such as AlphaFold DB models.",
    footer = {
      "",
      "Serve uses them with --origami.folding.structures=DIR, report with --structures DIR.",
      "docs/structures.md says how they are matched and what is refused."
    })
final class StructuresCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  static CommandLine with(Terminal terminal) {
    return new CommandLine(new StructuresCommand())
        .addSubcommand(new StructuresImportCommand(terminal))
        .addSubcommand(new StructuresListCommand(terminal));
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "Say what shall be done: import or list.");
  }
}
