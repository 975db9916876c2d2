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
import org.origami.genomics.flag.FlaggedVariant;
import org.origami.inference.FoldingAnswer;
import org.origami.inference.StructureMisfoldAssessor;
import org.origami.inference.onnx.ModelFiles;
import org.origami.inference.onnx.OnnxFoldingModel;
import org.origami.inference.onnx.OnnxSettings;

/** 50 variants in 20 proteins, from their names to their mechanisms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 5)
public class CaseBenchmark {
  /** Memory for maps: none, so that each case is cold, or enough. */
  @Param({"0", "67108864"})
  private long cacheBytes;

  private OnnxFoldingModel model;
  private StructureMisfoldAssessor assessor;
  private List<FlaggedVariant> variants;

  /** Opens the model and makes the case. */
  @Setup
  public void open() {
    var bundled = new BundledCase();
    model =
        OnnxFoldingModel.open(
            ModelFiles.bundled(), OnnxSettings.USUAL.withCacheBytes(cacheBytes));
    assessor = new StructureMisfoldAssessor(bundled.proteins(), bundled.pack(), model);
    variants = bundled.variants(50, 20);
  }

  /** The whole case. */
  @Benchmark
  public FoldingAnswer assess() {
    return assessor.assess(variants);
  }

  /** Frees the native session. */
  @TearDown
  public void close() {
    model.close();
  }
}
