package org.origami.inference.benchmark;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.inference.FoldingPass;
import org.origami.inference.onnx.ModelFiles;
import org.origami.inference.onnx.OnnxFoldingModel;
import org.origami.inference.onnx.OnnxSettings;

/**
 * What one worker of {@code origami fold} does a second, by the length of the chains, each alone or
 * eight together. The two counters divided give residues a processor second, which holds on a busy
 * machine too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 3, time = 3)
public class ProteomeBenchmark {
  private static final int CHAINS = 8;

  /** Residues of a chain. */
  @Param({"64", "128", "256", "512", "1000", "2000"})
  private int length;

  /** Chains that go through the model at once. */
  @Param({"1", "8"})
  private int together;

  private OnnxFoldingModel model;
  private List<TiledChain> chains;

  /** Counts beside calls. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counters {
    /** Folded. */
    public long residues;

    /** Of the one thread, which the model's run shares. */
    public double cpuSeconds;
  }

  /** Opens a model of one thread that remembers nothing. */
  @Setup
  public void open() {
    OnnxSettings settings =
        OnnxSettings.USUAL
            .withThreads(1)
            .withCacheBytes(0)
            .withBatchResidues(together == 1 ? 1 : together * length);
    model = OnnxFoldingModel.open(ModelFiles.bundled(), settings);
    ProteinStructure tile = new BundledCase().ofLength(200);
    chains = IntStream.range(0, CHAINS).mapToObj(k -> new TiledChain(tile, length, k)).toList();
  }

  /** Eight chains. */
  @Benchmark
  public FoldingPass fold(Counters counters) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    FoldingPass pass = model.fold(chains);
    long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    counters.residues += pass.effort().residuesFolded();
    counters.cpuSeconds += (after - before) / 1e9;
    return pass;
  }

  /** Frees the native session. */
  @TearDown
  public void close() {
    model.close();
  }
}
