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
 * @param structures a folder with the site's own structure files; absent where it has none
 * @param structuresPredicted whether files there that do not say how they were made are predictions
 * @param ahead whether a server folds the bundled structures in the background once it is up
 */
@Validated
@ConfigurationProperties("origami.folding")
public record FoldingProperties(
    @Nullable Path model,
    @DefaultValue("cpu") Device device,
    @DefaultValue("2") @Min(1) @Max(64) int threads,
    @DefaultValue("64MB") DataSize cache,
    @Nullable Path structures,
    @DefaultValue("false") boolean structuresPredicted,
    @DefaultValue("true") boolean ahead) {
  /** Where the model shall run. */
  public enum Device {
    CPU,
    CUDA
  }

  /** The bundled model on two threads of the CPU. */
  public static FoldingProperties usual() {
    return usual(null, false);
  }

  /** The same with a site's own structures. */
  public static FoldingProperties usual(@Nullable Path structures, boolean structuresPredicted) {
    return new FoldingProperties(
        null, Device.CPU, 2, DataSize.ofMegabytes(64), structures, structuresPredicted, false);
  }

  /** The model alone, for structures that are handed to it. */
  public static FoldingProperties bare(@Nullable Path model, Device device, int threads) {
    return new FoldingProperties(model, device, threads, DataSize.ofBytes(0), null, false, false);
  }
}
