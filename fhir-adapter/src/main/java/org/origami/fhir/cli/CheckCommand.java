package org.origami.fhir.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.origami.fhir.boot.FoldingProperties;
import org.origami.fhir.boot.FoldingProperties.Device;
import org.origami.fhir.boot.FoldingTrial;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.ReferencePack;
import org.origami.inference.DeviceTrial;
import org.origami.inference.FoldingEffort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says whether this machine folds as it should, and how fast. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks that the model answers on this machine as it should, and how fast.",
    footer = {
      "",
      "Bundled structures are folded on one thread of the CPU, one at a time, and then",
      "twice as asked. Exit code 0: passed; 1: the answers differ by more than 0.001",
      "kcal/mol, or the device that was asked for did not run."
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--device", paramLabel = "DEVICE", description = "cpu or cuda; default cpu")
  private Device device = Device.CPU;

  @Option(names = "--threads", paramLabel = "N", description = "of the CPU; default 2")
  private int threads = 2;

  @Option(
      names = "--structures",
      paramLabel = "N",
      description = "how many bundled structures, from the shortest to the longest; default 40")
  private int structures = 40;

  @Option(names = "--all", description = "all of them")
  private boolean all;

  @Option(names = "--model", paramLabel = "ONNX", description = "a site's own model")
  private @Nullable Path model;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (threads < 1 || structures < 1) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--threads, --structures: at least one.");
    }
    var chains = terminal.step("Reading the bundled structures", this::chains);
    var settings = FoldingProperties.bare(model, device, threads);
    var trial = terminal.step("Folding them three times", () -> FoldingTrial.of(settings, chains));
    tell(trial);
    return trial.passed() ? ExitCode.OK : ExitCode.OUR_FAILURE;
  }

  /** Evenly spread over the lengths, the shortest and the longest among them. */
  private List<ProteinStructure> chains() {
    var pack = ReferencePack.bundled(ReferenceProteins.bundled());
    var every = new ArrayList<ProteinStructure>();
    pack.covered().forEach(protein -> every.addAll(pack.structuresOf(protein)));
    every.sort(Comparator.comparingInt(ProteinStructure::size));
    int last = every.size() - 1;
    if (all || structures > last) {
      return every;
    }
    return IntStream.range(0, structures)
        .mapToObj(
            k -> every.get(structures == 1 ? last : (int) ((long) k * last / (structures - 1))))
        .toList();
  }

  private void tell(DeviceTrial trial) {
    var tried = trial.tried();
    terminal.answer("model       " + tried.name() + " " + tried.version() + ", as recorded");
    terminal.answer("SHA-256     " + tried.sha256());
    terminal.answer("runtime     " + tried.runtime());
    terminal.answer("reference   CPU, 1 thread, one at a time: " + speed(trial.referenceEffort()));
    terminal.answer(
        "tried       "
            + tried.provider()
            + (tried.fallback().isEmpty() ? "" : " (" + tried.fallback() + ")")
            + ": "
            + speed(trial.triedEffort()));
    terminal.answer(
        String.format(
            Locale.ROOT,
            "difference  %.2g kcal/mol at most; %.3g are allowed",
            trial.largestDifference(),
            DeviceTrial.TOLERANCE));
    terminal.answer(
        "again       "
            + (trial.repeatable() ? "the same to the last bit" : "not the same to the last bit"));
    terminal.answer("result      " + (trial.passed() ? "passed" : "failed"));
  }

  private static String speed(FoldingEffort effort) {
    double seconds = effort.wallTime().toNanos() / (double) TimeUnit.SECONDS.toNanos(1);
    return String.format(
        Locale.ROOT,
        "%,d structures, %,d residues in %.2f s, %,.0f residues/s",
        effort.proteinsFolded(),
        effort.residuesFolded(),
        seconds,
        effort.residuesFolded() / seconds);
  }
}
