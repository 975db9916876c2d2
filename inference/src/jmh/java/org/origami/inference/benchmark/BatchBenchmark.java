package org.origami.inference.benchmark;

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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.inference.FoldingPass;
import org.origami.inference.onnx.ModelFiles;
import org.origami.inference.onnx.OnnxFoldingModel;
import org.origami.inference.onnx.OnnxSettings;

/** Thirty structures of 60 to 140 residues, each alone or in batches. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 4)
public class BatchBenchmark {
  /** Residues that go through the model at once; 1 is each structure alone. */
  @Param({"1", "512", "1024", "4096"})
  private int batchResidues;

  private OnnxFoldingModel model;
  private List<ProteinStructure> structures;

  /** Opens a model that remembers nothing. */
  @Setup
  public void open() {
    OnnxSettings settings = OnnxSettings.USUAL.withCacheBytes(0).withBatchResidues(batchResidues);
    model = OnnxFoldingModel.open(ModelFiles.bundled(), settings);
    structures =
        new BundledCase()
            .structures().stream().filter(s -> s.size() >= 60 && s.size() <= 140).limit(30).toList();
  }

  /** All thirty. */
  @Benchmark
  public FoldingPass fold() {
    return model.fold(structures);
  }

  /** Frees the native session. */
  @TearDown
  public void close() {
    model.close();
  }
}
