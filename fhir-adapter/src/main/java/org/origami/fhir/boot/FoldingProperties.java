package org.origami.fhir.boot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the folding model is run.
 *
 * @param model a site's own ONNX file, its card and self-check beside it; absent for the bundled
 *     one
 * @param device {@code cpu}, or {@code cuda}, which falls back to the CPU where it does not load
 * @param threads of the CPU for one run
 * @param cache memory for what was folded before
 * @param ahead whether a server folds the bundled structures in the background once it is up
 */
@Validated
@ConfigurationProperties("origami.folding")
public record FoldingProperties(
    @Nullable Path model,
    @DefaultValue("cpu") Device device,
    @DefaultValue("2") @Min(1) @Max(64) int threads,
    @DefaultValue("64MB") DataSize cache,
    @DefaultValue("true") boolean ahead) {
  /** Where the model shall run. */
  public enum Device {
    CPU,
    CUDA
  }

  /** The bundled model on two threads of the CPU. */
  public static FoldingProperties usual() {
    return new FoldingProperties(null, Device.CPU, 2, DataSize.ofMegabytes(64), false);
  }
}
