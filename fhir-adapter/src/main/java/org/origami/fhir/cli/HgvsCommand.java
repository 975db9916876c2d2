package org.origami.fhir.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.hgvs.HgvsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads HGVS descriptions and says what they are, or why they are refused. */
@Command(
    name = "hgvs",
    mixinStandardHelpOptions = true,
    description = "Reads HGVS descriptions: the canonical form, or why not.",
    footer = {
      "",
      "One line for each description: given, canonical form, kind, notes; or the code of the",
      "refusal, the offset in the text where it was met, and the reason.",
      "Exit code 3 when a description was refused."
    })
final class HgvsCommand implements Callable<Integer> {
  enum Form {
    TSV,
    JSON
  }

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--in",
      paramLabel = "FILE",
      description = "one description a line; - reads standard input")
  private @Nullable String in;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "tsv (with a line of names) or json (one object a line); default tsv")
  private Form form = Form.TSV;

  @Parameters(paramLabel = "TEXT", arity = "0..*", description = "descriptions to read")
  private List<String> texts = List.of();

  HgvsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var given = given();
    var reader = new HgvsReader();
    boolean refused = false;
    if (form == Form.TSV) {
      terminal.answer(String.join("\t", HgvsLine.COLUMNS));
    }
    for (var text : given) {
      var reading = reader.read(text);
      refused |= reading.match(read -> false, refusal -> true);
      var line = HgvsLine.of(text, reading);
      terminal.answer(form == Form.TSV ? line.tabSeparated() : line.json());
    }
    return refused ? ExitCode.BAD_INPUT : ExitCode.OK;
  }

  private List<String> given() {
    if (in == null && texts.isEmpty()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "Give descriptions to read, or a file with --in.");
    }
    var given = new ArrayList<>(texts);
    if (in != null) {
      new InputFile(in).text(terminal).lines().filter(it -> !it.isBlank()).forEach(given::add);
    }
    return given;
  }
}
