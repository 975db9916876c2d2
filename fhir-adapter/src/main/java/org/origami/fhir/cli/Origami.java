package org.origami.fhir.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of Origami; its first word chooses the command. */
@Command(
    name = "origami",
    description = "Genomic findings in, folding risk reports out, as FHIR.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done, 1 our failure, 2 wrong use, 3 bad input, 4 the hospital's server failed.",
      "Decision support, not a diagnosis."
    })
public final class Origami implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private Origami() {}

  /** Runs the command that the arguments name, and ends the process with its exit code. */
  public static void main(String... arguments) {
    quietLog();
    var terminal = Terminal.ofProcess();
    int code = commands(terminal).execute(arguments);
    terminal.out().flush();
    System.exit(code);
  }

  static CommandLine commands(Terminal terminal) {
    return new CommandLine(new Origami())
        .addSubcommand(new DemoCommand(terminal))
        .addSubcommand(new ServeCommand(terminal))
        .addSubcommand(new ReportCommand(terminal))
        .addSubcommand(new HgvsCommand(terminal))
        .addSubcommand(new FoldCommand(terminal))
        .addSubcommand(new PgxCommand(terminal))
        .addSubcommand(StructuresCommand.with(terminal))
        .addSubcommand(new FeedbackCommand(terminal))
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new VersionCommand(terminal))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((e, given) -> misused(e))
        .setExecutionExceptionHandler((e, command, parsed) -> Failures.tell(e, terminal));
  }

  /** No command was given. */
  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "A command is missing.");
  }

  private static int misused(ParameterException e) {
    var command = e.getCommandLine();
    command.getErr().println(e.getMessage());
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  /** Libraries are silent on the command line; the server sets its own log. */
  private static void quietLog() {
    if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
      root.setLevel(Level.OFF);
    }
  }
}
