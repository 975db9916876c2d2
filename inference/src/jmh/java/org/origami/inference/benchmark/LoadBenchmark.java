package org.origami.inference.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.structure.ReferencePack;
import org.origami.inference.ModelIdentity;
import org.origami.inference.onnx.ModelFiles;
import org.origami.inference.onnx.OnnxFoldingModel;
import org.origami.inference.onnx.OnnxSettings;

/** What a start costs: each time in a fresh Java machine. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 7, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {
  /** The reference proteins and the pack of their structures. */
  @Benchmark
  public ReferencePack pack() {
    return ReferencePack.bundled(ReferenceProteins.bundled());
  }

  /** The native library, the model and its self-check. */
  @Benchmark
  public ModelIdentity model() {
    try (var model = OnnxFoldingModel.open(ModelFiles.bundled(), OnnxSettings.USUAL)) {
      return model.identity();
    }
  }
}
