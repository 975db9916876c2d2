package org.origami.fhir.cli;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Calls pharmacogenes from VCF files and says what they mean for medicines. */
@Command(
    name = "pgx",
    mixinStandardHelpOptions = true,
    description = "VCF in; diplotypes, phenotypes and advice on medicines out.",
    footer = {
      "",
      "GRCh38 only. A position that is not in the file is no call, never the reference.",
      "A file that is refused stops no other; the exit code is then 3, as with refused",
      "lines of outside calls. docs/pharmacy.md says what is done with what is in a file."
    })
final class PgxCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--vcf",
      paramLabel = "FILE",
      arity = "1..*",
      required = true,
      description = "one or more, each of one or many samples; - reads standard input")
  private List<String> vcf = List.of();

  @Option(
      names = "--outside",
      paramLabel = "FILE",
      description = "calls of CYP2D6, HLA and others by another caller")
  private @Nullable String outside;

  @Option(
      names = "--out",
      paramLabel = "OUT",
      description =
          "a file that ends in .txt, .tsv, .json or .ndjson; or table, tsv, json, ndjson for"
              + " standard output; default table")
  private String out = PgxForm.TABLE.word();

  @Option(names = "--sample", paramLabel = "NAME", description = "this sample only; repeatable")
  private Set<String> samples = Set.of();

  @Option(names = "--gene", paramLabel = "GENE", description = "show this gene only; repeatable")
  private Set<String> genes = Set.of();

  @Option(
      names = "--drug",
      paramLabel = "NAME",
      description = "advise on this medicine only; repeatable")
  private Set<String> drugs = Set.of();

  @Option(
      names = "--heed-filters",
      description = "withhold records that failed a filter; FILTER is not looked at otherwise")
  private boolean heedFilters;

  @Option(names = "--threads", paramLabel = "N", description = "default: all cores")
  private int threads = Runtime.getRuntime().availableProcessors();

  PgxCommand(Terminal terminal) {
    this.terminal = terminal;
    clock = Clock.systemUTC();
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw misused("--threads: at least one.");
    }
    if (vcf.stream().filter(InputFile.STANDARD::equals).count() > 1) {
      throw misused("--vcf: standard input can be read once.");
    }
    var word = PgxForm.ofWord(out);
    var form =
        word.or(() -> PgxForm.ofFile(out))
            .orElseThrow(
                () ->
                    misused(
                        "--out: a file's name ends in "
                            + String.join(", ", PgxForm.endings())
                            + "."));
    var wanted = new PgxWanted(samples, genes, drugs);
    wanted
        .problem()
        .ifPresent(
            words -> {
              throw misused(words);
            });
    var target = new OutputFile(word.isPresent() ? OutputFile.STANDARD : out);
    return new PgxRun(terminal, wanted, heedFilters, threads, clock)
        .run(vcf, outside, form, target);
  }

  private ParameterException misused(String words) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), words);
  }
}
