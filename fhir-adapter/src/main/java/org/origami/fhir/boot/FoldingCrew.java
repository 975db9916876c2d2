package org.origami.fhir.boot;

import java.util.ArrayList;
import java.util.List;
import org.origami.inference.FoldingModel;
import org.origami.inference.ModelIdentity;
import org.origami.inference.onnx.ModelFiles;
import org.origami.inference.onnx.OnnxFoldingModel;
import org.origami.inference.onnx.OnnxSettings;
import org.origami.inference.proteome.ProteomeFold;

/**
 * The folding model as whole collections of structures need it: on the CPU one of a single thread
 * for each worker, which is faster than many threads in one and answers the same on any machine; on
 * a GPU one that all workers share. Closing it frees them.
 */
public final class FoldingCrew implements AutoCloseable {
  /** Structures that a worker gives to a GPU at once; the model sorts them into batches. */
  private static final int TOGETHER_ON_GPU = 64;

  private final List<OnnxFoldingModel> models;
  private final ModelIdentity identity;
  private final int workers;
  private final int together;

  private FoldingCrew(
      List<OnnxFoldingModel> models, ModelIdentity identity, int workers, int together) {
    this.models = List.copyOf(models);
    this.identity = identity;
    this.workers = workers;
    this.together = together;
  }

  /**
   * Opens the model.
   *
   * @param folding its threads are the workers; nothing is remembered
   * @throws org.origami.inference.InferenceException where the model cannot be used
   */
  public static FoldingCrew open(FoldingProperties folding) {
    var files = Engine.files(folding);
    if (folding.device() == FoldingProperties.Device.CUDA) {
      var shared = OnnxFoldingModel.open(files, OnnxSettings.GPU.withCacheBytes(0));
      if (shared.identity().provider() == ModelIdentity.Provider.CUDA) {
        return new FoldingCrew(
            List.of(shared), shared.identity(), folding.threads(), TOGETHER_ON_GPU);
      }
      shared.close();
      return onCpu(files, folding.threads(), shared.identity());
    }
    var first = one(files);
    return onCpu(files, folding.threads(), first);
  }

  private static FoldingCrew onCpu(ModelFiles files, int workers, OnnxFoldingModel first) {
    var models = new ArrayList<OnnxFoldingModel>(List.of(first));
    return fill(files, workers, models, first.identity());
  }

  /** The identity tells why the GPU was not used. */
  private static FoldingCrew onCpu(ModelFiles files, int workers, ModelIdentity identity) {
    return fill(files, workers, new ArrayList<>(), identity);
  }

  private static FoldingCrew fill(
      ModelFiles files, int workers, List<OnnxFoldingModel> models, ModelIdentity identity) {
    try {
      while (models.size() < workers) {
        models.add(one(files));
      }
      return new FoldingCrew(models, identity, workers, 1);
    } catch (RuntimeException e) {
      models.forEach(OnnxFoldingModel::close);
      throw e;
    }
  }

  private static OnnxFoldingModel one(ModelFiles files) {
    return OnnxFoldingModel.open(files, OnnxSettings.USUAL.withThreads(1).withCacheBytes(0));
  }

  public ModelIdentity identity() {
    return identity;
  }

  public ProteomeFold fold() {
    return new ProteomeFold(List.<FoldingModel>copyOf(models), workers, together);
  }

  @Override
  public void close() {
    models.forEach(OnnxFoldingModel::close);
  }
}
