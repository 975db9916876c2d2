package org.origami.fhir.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.pgx.call.DiplotypeCaller;
import org.origami.genomics.pgx.outside.KnownAlleles;
import org.origami.genomics.pgx.outside.OutsideCallReader;
import org.origami.genomics.pgx.outside.OutsideCalls;
import org.origami.genomics.pgx.outside.RefusedLine;
import org.origami.genomics.vcf.VcfException;
import org.origami.genomics.vcf.VcfException.Failure;
import org.origami.genomics.vcf.VcfReader;
import org.origami.genomics.vcf.VcfSamples;
import org.origami.genomics.vcf.WantedLoci;
import org.origami.reports.drug.PharmacyAssessor;

/**
 * One run of {@code origami pgx}: files are read and samples worked on side by side, and written in
 * the order in which they were given; only a few are held at a time.
 */
final class PgxRun {
  /** So many samples a thread may be ahead of the one that is written. */
  private static final int AHEAD = 4;

  private final Terminal terminal;
  private final PgxWanted wanted;
  private final boolean heedFilters;
  private final int threads;
  private final Clock clock;
  private final Set<String> samplesSeen = new HashSet<>();
  private boolean refused;

  PgxRun(Terminal terminal, PgxWanted wanted, boolean heedFilters, int threads, Clock clock) {
    this.terminal = terminal;
    this.wanted = wanted;
    this.heedFilters = heedFilters;
    this.threads = threads;
    this.clock = clock;
  }

  int run(List<String> files, @Nullable String outside, PgxForm form, OutputFile out) {
    var pool = Executors.newFixedThreadPool(threads);
    try {
      var tables = pool.submit(PharmacyAssessor::bundled);
      var caller = DiplotypeCaller.bundled();
      var reader = new VcfReader(WantedLoci.of(caller.loci()), heedFilters);
      var reading = new Reading(pool, reader, files);
      var first = reading.next();
      if (first.isEmpty()) {
        if (!refused) {
          throw new BadInputException("--sample: no file has such a sample");
        }
        return ExitCode.BAD_INPUT;
      }
      var calls = outside(outside);
      requireOneSampleFor(calls, files, first.get());
      if (files.size() > 1 && calls.namesSamples()) {
        requireOneFileFor(calls, first.get(), reading);
      }
      var work = new Work(pool, caller, calls, get(tables), form, files.size() > 1);
      out.write(text -> work.write(first.get(), reading, text), terminal);
      refuse(calls.strangers(samplesSeen));
      return refused ? ExitCode.BAD_INPUT : ExitCode.OK;
    } finally {
      pool.shutdownNow();
    }
  }

  private OutsideCalls outside(@Nullable String file) {
    if (file == null) {
      return OutsideCalls.NONE;
    }
    var text = new InputFile(file).text(terminal);
    var calls = new OutsideCallReader(KnownAlleles.bundled()).read(text);
    refuse(calls.refused());
    return calls;
  }

  private void refuse(List<RefusedLine> lines) {
    lines.forEach(it -> terminal.remark("origami: outside calls: " + it.words()));
    refused |= !lines.isEmpty();
  }

  /** Calls that name no sample are of one sample. */
  private static void requireOneSampleFor(OutsideCalls calls, List<String> files, Named first) {
    boolean several = files.size() > 1 || first.samples().size() > 1;
    if (several && !calls.namesSamples() && !calls.bySample().isEmpty()) {
      throw new BadInputException(
          "outside calls: with several samples the file begins with a line of names and its first"
              + " column is \"sample\"");
    }
  }

  /**
   * A name that stands in two files may be two patients, and then nobody knows whose the calls are.
   * Every file is read before the first is written, so that none gets another's calls.
   */
  private static void requireOneFileFor(OutsideCalls calls, Named first, Reading reading) {
    reading.readAll();
    var named = new HashSet<String>();
    for (var file : reading.with(first)) {
      for (var name : file.samples().names()) {
        if (!named.add(name) && calls.namesSample(name)) {
          throw new BadInputException(
              "outside calls: sample: names a sample that stands in more than one VCF, so that it"
                  + " cannot be told whose the calls are; rename it or run the files one by one");
        }
      }
    }
  }

  /** A file that was read. */
  private record Named(String file, VcfSamples samples) {}

  /** Reads files ahead of their use; a refused one is told and passed over. */
  private final class Reading {
    private final ExecutorService pool;
    private final VcfReader reader;
    private final Deque<String> toRead;
    private final Deque<Future<Named>> ahead = new ArrayDeque<>();
    private final Deque<Named> held = new ArrayDeque<>();
    private final PgxProgress progress;
    private final boolean several;

    Reading(ExecutorService pool, VcfReader reader, List<String> files) {
      this.pool = pool;
      this.reader = reader;
      toRead = new ArrayDeque<>(files);
      several = files.size() > 1;
      progress = new PgxProgress(terminal, files.size());
    }

    Optional<Named> next() {
      return held.isEmpty() ? readNext() : Optional.of(held.removeFirst());
    }

    void readAll() {
      for (var file = readNext(); file.isPresent(); file = readNext()) {
        held.add(file.get());
      }
    }

    List<Named> with(Named first) {
      return Stream.concat(Stream.of(first), held.stream()).toList();
    }

    private Optional<Named> readNext() {
      while (true) {
        while (!toRead.isEmpty() && ahead.size() < threads) {
          var file = toRead.removeFirst();
          ahead.add(pool.submit(() -> new Named(file, read(file))));
        }
        if (ahead.isEmpty()) {
          return Optional.empty();
        }
        try {
          var named = get(ahead.removeFirst());
          progress.read(named.samples().size());
          return Optional.of(named);
        } catch (VcfException e) {
          refuse(e);
        }
      }
    }

    /** Of several files, those without a sample that was asked for are passed over. */
    private void refuse(VcfException e) {
      boolean passedOver = several && e.failure() == Failure.NO_SUCH_SAMPLE;
      if (!passedOver) {
        terminal.remark("origami: " + e.getMessage());
        refused = true;
      }
    }

    private VcfSamples read(String file) {
      return file.equals(InputFile.STANDARD)
          ? reader.read("standard input", terminal.in(), wanted::sample)
          : reader.read(file, Path.of(file), wanted::sample);
    }
  }

  /** From genotypes to words, in order. */
  private final class Work {
    private final ExecutorService pool;
    private final DiplotypeCaller caller;
    private final OutsideCalls outside;
    private final PharmacyAssessor assessor;
    private final PgxForm form;
    private final boolean severalFiles;
    private final Deque<Future<String>> ahead = new ArrayDeque<>();
    private final Set<String> toldRepeated = new HashSet<>();
    private String separator = "";

    Work(
        ExecutorService pool,
        DiplotypeCaller caller,
        OutsideCalls outside,
        PharmacyAssessor assessor,
        PgxForm form,
        boolean severalFiles) {
      this.pool = pool;
      this.caller = caller;
      this.outside = outside;
      this.assessor = assessor;
      this.form = form;
      this.severalFiles = severalFiles;
    }

    void write(Named first, Reading reading, Appendable out) throws IOException {
      var writer = writer(first.samples().size() > 1 || severalFiles);
      out.append(writer.head());
      for (var file = Optional.of(first); file.isPresent(); file = reading.next()) {
        var named = file.get();
        for (int i = 0; i < named.samples().size(); i++) {
          int index = i;
          if (!samplesSeen.add(named.samples().names().get(i))) {
            tellRepeated(named.file());
          }
          ahead.add(pool.submit(() -> writer.sample(assess(named, index))));
          drain(AHEAD * threads, writer, reading.progress, out);
        }
      }
      drain(0, writer, reading.progress, out);
      out.append(writer.foot());
      reading.progress.ends();
    }

    private void tellRepeated(String file) {
      if (toldRepeated.add(file)) {
        terminal.remark(
            "origami: " + file + ": a sample has the name of one in a file before; both are given");
      }
    }

    private void drain(int left, PgxWriter writer, PgxProgress progress, Appendable out)
        throws IOException {
      while (ahead.size() > left) {
        out.append(separator).append(get(ahead.removeFirst()));
        separator = writer.between();
        progress.done();
      }
    }

    private PgxWriter writer(boolean severalSamples) {
      return switch (form) {
        case TABLE -> new PgxTable(severalSamples);
        case TSV -> new PgxTsv(severalFiles, severalSamples);
        case JSON ->
            severalSamples
                ? new PgxBundles(new PgxBundle(true, clock), clock)
                : new PgxBundle(false, clock);
        case NDJSON -> new PgxBundle(true, clock);
      };
    }

    private PgxSample assess(Named named, int index) {
      var sample = named.samples().sample(index);
      var calls = outside.over(sample.sample(), caller.call(sample));
      return new PgxSample(
          severalFiles ? Optional.of(named.file()) : Optional.empty(),
          sample.sample(),
          wanted.of(
              form.advises() ? assessor.assessAll(calls) : assessor.assess(calls, List.of())));
    }
  }

  private static <R> R get(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BadInputException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
