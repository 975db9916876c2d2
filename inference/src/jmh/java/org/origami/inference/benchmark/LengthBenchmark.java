package org.origami.inference.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** Residues a second for structures of several lengths. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class LengthBenchmark {
  /** The length looked for; the nearest bundled structure is taken. */
  @Param({"50", "100", "200", "400", "800"})
  private int length;

  private OnnxFoldingModel model;
  private List<ProteinStructure> structure;

  /** Counts residues beside structures. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Residues {
    /** Read by JMH. */
    public long residues;
  }

  /** Opens a model that remembers nothing. */
  @Setup
  public void open() {
    model =
        OnnxFoldingModel.open(ModelFiles.bundled(), OnnxSettings.USUAL.withCacheBytes(0));
    structure = List.of(new BundledCase().ofLength(length));
  }

  /** One structure. */
  @Benchmark
  public FoldingPass fold(Residues counter) {
    FoldingPass pass = model.fold(structure);
    counter.residues += pass.effort().residuesFolded();
    return pass;
  }

  /** Frees the native session. */
  @TearDown
  public void close() {
    model.close();
  }
}
