package org.origami.fhir.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.origami.fhir.boot.FoldingCrew;
import org.origami.fhir.boot.FoldingProperties;
import org.origami.fhir.boot.FoldingProperties.Device;
import org.origami.fhir.parquet.ParquetJoin;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.structure.ReferencePack;
import org.origami.genomics.structure.file.Origin;
import org.origami.genomics.structure.file.StructureFileReader;
import org.origami.inference.ModelIdentity;
import org.origami.inference.proteome.FoldPassport;
import org.origami.inference.proteome.FoldingTasks;
import org.origami.inference.proteome.PartFolder;
import org.origami.inference.proteome.PartJoin;
import org.origami.inference.proteome.PartTally;
import org.origami.inference.proteome.ProteomeException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Folds structure files, or the bundled pack, into a table of every substitution. */
@Command(
    name = "fold",
    mixinStandardHelpOptions = true,
    description = "Folds structures: the ΔΔG of every substitution of every residue, as a table.",
    footer = {
      "",
      "Goes on where an interrupted run stopped. Beside the table stand",
      "TABLE.passport.tsv (model, counts) and, where a structure was refused,",
      "TABLE.refused.tsv; the exit code is then 3, and the table holds the others.",
      "docs/fold.md says what is done with what is in a file."
    })
final class FoldCommand implements Callable<Integer> {
  private static final int MOST_SHOWN = 20;

  private final Terminal terminal;
  private final Clock clock;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--structures",
      paramLabel = "PLACE",
      description = "an mmCIF or PDB file, gzipped or not, or a folder of them")
  private @Nullable Path structures;

  @Option(names = "--pack", description = "the bundled reference pack instead")
  private boolean pack;

  @Option(names = "--chain", paramLabel = "NAME", description = "this chain only; default all")
  private @Nullable String chain;

  @Option(
      names = "--predicted",
      description = "files that do not say so are predictions: their B-factors are pLDDT")
  private boolean predicted;

  @Option(
      names = "--out",
      paramLabel = "TABLE",
      required = true,
      description = "ends in .tsv, .tsv.gz or .parquet")
  private Path out = Path.of("");

  @Option(names = "--overwrite", description = "replace the table if it exists")
  private boolean overwrite;

  @Option(names = "--threads", paramLabel = "N", description = "default: all cores")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--device", paramLabel = "DEVICE", description = "cpu or cuda; default cpu")
  private Device device = Device.CPU;

  @Option(names = "--model", paramLabel = "ONNX", description = "a site's own model")
  private @Nullable Path model;

  FoldCommand(Terminal terminal) {
    this(terminal, Clock.systemUTC());
  }

  FoldCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    requireLawful();
    try {
      return fold();
    } catch (ProteomeException e) {
      terminal.remark("origami: " + e.getMessage());
      return e.ours() ? ExitCode.OUR_FAILURE : ExitCode.BAD_INPUT;
    }
  }

  private int fold() {
    var tasks = tasks();
    var settings = FoldingProperties.bare(model, device, threads);
    try (var crew = terminal.step("Opening the model", () -> FoldingCrew.open(settings));
        var parts =
            PartFolder.open(
                out.toAbsolutePath(), crew.identity(), overwrite, join(crew.identity()))) {
      if (!crew.identity().fallback().isEmpty()) {
        terminal.remark("  " + crew.identity().fallback() + "; the CPU is used");
      }
      var progress = new FoldProgress(terminal);
      var tally = crew.fold().run(tasks.tasks(), parts, progress);
      new FoldPassport(crew.identity(), source(), clock.instant(), tally)
          .writeBeside(out.toAbsolutePath());
      parts.delete();
      return told(tally, tasks.passedOver());
    }
  }

  /** Text is joined as it is. */
  private Optional<PartJoin> join(ModelIdentity model) {
    return out.toString().endsWith(".parquet")
        ? Optional.of(new ParquetJoin(model))
        : Optional.empty();
  }

  private FoldingTasks tasks() {
    if (structures == null) {
      var proteins = ReferenceProteins.bundled();
      return FoldingTasks.of(ReferencePack.bundled(proteins));
    }
    var unlessStated = predicted ? Origin.PREDICTED : Origin.NOT_STATED;
    return FoldingTasks.of(
        structures, new StructureFileReader(Optional.ofNullable(chain), unlessStated));
  }

  private String source() {
    return pack ? "bundled reference pack" : "structure files";
  }

  private int told(PartTally tally, int passedOver) {
    terminal.remark(
        String.format(
            Locale.ROOT,
            "  %,d substitutions of %,d residues in %,d chains of %,d structures: %s",
            tally.substitutions(),
            tally.assessed(),
            tally.chains(),
            tally.structures(),
            out));
    long not = tally.residues() - tally.assessed();
    if (not > 0) {
      terminal.remark(
          String.format(
              Locale.ROOT, "  %,d residues have no numbers; column status says why", not));
    }
    if (tally.notStated() > 0) {
      terminal.remark(
          String.format(
              Locale.ROOT,
              "  %,d structures do not say if they were measured or predicted: no pLDDT was used"
                  + " (see --predicted)",
              tally.notStated()));
    }
    if (tally.unended() > 0) {
      terminal.remark(
          String.format(
              Locale.ROOT,
              "  %,d structures do not end as whole files do: they may have been cut short",
              tally.unended()));
    }
    if (passedOver > 0) {
      terminal.remark(
          String.format(
              Locale.ROOT, "  %,d files passed over: their names are not structures'", passedOver));
    }
    return refused(tally);
  }

  private int refused(PartTally tally) {
    var refused = tally.refused();
    if (refused.isEmpty()) {
      return ExitCode.OK;
    }
    terminal.remark(
        String.format(Locale.ROOT, "  %,d refused: %s", refused.size(), FoldPassport.refused(out)));
    for (var each : refused.subList(0, Math.min(MOST_SHOWN, refused.size()))) {
      var place = each.chain().isEmpty() ? "" : ", chain " + each.chain();
      terminal.remark(
          "    " + each.code() + "  " + each.structure() + place + ": " + each.reason());
    }
    if (refused.size() > MOST_SHOWN) {
      terminal.remark("    and " + (refused.size() - MOST_SHOWN) + " more");
    }
    return ExitCode.BAD_INPUT;
  }

  private void requireLawful() {
    if (pack == (structures != null)) {
      throw misused("Give either --structures or --pack.");
    }
    if (pack && (chain != null || predicted)) {
      throw misused("--chain and --predicted go with --structures.");
    }
    if (threads < 1) {
      throw misused("--threads: at least one.");
    }
    var name = out.toString();
    if (!name.endsWith(".tsv") && !name.endsWith(".tsv.gz") && !name.endsWith(".parquet")) {
      throw misused("--out: the table is written as .tsv, .tsv.gz or .parquet.");
    }
  }

  private ParameterException misused(String words) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), words);
  }
}
