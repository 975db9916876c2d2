package org.origami.fhir.cli;

import java.util.concurrent.Callable;
import org.origami.fhir.boot.Engine;
import org.origami.fhir.boot.FoldingProperties;
import org.origami.fhir.boot.Version;
import picocli.CommandLine.Command;

/** Says what exactly would make a report: software, model, structures. */
@Command(
    name = "version",
    mixinStandardHelpOptions = true,
    description = "Says which software, model and structures make a report.")
final class VersionCommand implements Callable<Integer> {
  private final Terminal terminal;

  VersionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.answer("Origami     " + Version.current());
    try (var engine = Engine.load(FoldingProperties.usual())) {
      var model = engine.model();
      terminal.answer("model       " + model.name() + " " + model.version());
      terminal.answer("SHA-256     " + model.sha256());
      terminal.answer("runtime     " + model.runtime() + ", " + model.provider());
      terminal.answer("structures  of " + engine.coveredProteins() + " human proteins");
    }
    terminal.answer("Java        " + Runtime.version());
    return ExitCode.OK;
  }
}
