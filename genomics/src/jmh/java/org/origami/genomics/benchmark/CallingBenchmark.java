package org.origami.genomics.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.SampleGenotypes;
import org.origami.genomics.pgx.allele.AlleleDefinitions;
import org.origami.genomics.pgx.call.DiplotypeCaller;

/** A hundred samples with a genotype at every position, called in all genes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CallingBenchmark {
  /** What the samples carry: nothing, or two alleles of each gene with or without phase. */
  @Param({"REFERENCE", "PHASED", "UNPHASED"})
  private HundredSamples.Kind kind;

  private DiplotypeCaller caller;
  private List<SampleGenotypes> samples;

  /** Reads the tables and writes the samples. */
  @Setup
  public void prepare() {
    var definitions = AlleleDefinitions.bundled();
    caller = new DiplotypeCaller(definitions);
    samples = HundredSamples.of(definitions, kind);
  }

  /** All hundred. */
  @Benchmark
  public List<List<GeneCall>> callAll() {
    return samples.stream().map(caller::call).toList();
  }
}
