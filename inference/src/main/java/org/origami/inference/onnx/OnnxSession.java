package org.origami.inference.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.providers.OrtCUDAProviderOptions;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.origami.inference.InferenceException;
import org.origami.inference.InferenceException.Failure;
import org.origami.inference.ModelIdentity;
import org.origami.inference.onnx.OnnxSettings.Device;
import org.origami.inference.score.StabilityMap;

/** Owns the native session of one model; runs one batch at a time. */
final class OnnxSession implements AutoCloseable {
  private static final String NOT_IN_BUILD =
      "CUDA was asked for, but this build of ONNX Runtime has none; build with the profile gpu";
  private static final String NOT_LOADED =
      "CUDA was asked for, but it did not start: no GPU, driver or CUDA library was found";

  static final String NOT_AS_RECORDED =
      "CUDA was asked for, but the model did not give its recorded answer on it";

  private static final List<String> CUDA_LIBRARIES =
      List.of(
          "/ai/onnxruntime/native/linux-x64/libonnxruntime_providers_cuda.so",
          "/ai/onnxruntime/native/win-x64/onnxruntime_providers_cuda.dll");

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final ModelIdentity.Provider provider;
  private final String fallback;

  private OnnxSession(
      OrtEnvironment environment,
      OrtSession session,
      ModelIdentity.Provider provider,
      String fallback) {
    this.environment = environment;
    this.session = session;
    this.provider = provider;
    this.fallback = fallback;
  }

  static OnnxSession open(byte[] model, OnnxSettings settings) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    String fallback = "";
    if (settings.device() == Device.CUDA) {
      try {
        return checked(
            environment, cuda(environment, model, settings), ModelIdentity.Provider.CUDA, "");
      } catch (OrtException e) {
        fallback = reason();
      }
    }
    return openOnCpu(model, settings, fallback);
  }

  /** On the CPU, with the reason why not on a GPU that was asked for; empty where none was. */
  static OnnxSession openOnCpu(byte[] model, OnnxSettings settings, String fallback) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try {
      return checked(
          environment, cpu(environment, model, settings), ModelIdentity.Provider.CPU, fallback);
    } catch (OrtException e) {
      throw new InferenceException(Failure.MODEL_UNREADABLE, e);
    }
  }

  private static OnnxSession checked(
      OrtEnvironment environment,
      OrtSession session,
      ModelIdentity.Provider provider,
      String fallback)
      throws OrtException {
    try {
      ModelContract.require(session);
      return new OnnxSession(environment, session, provider, fallback);
    } catch (OrtException | InferenceException e) {
      session.close();
      throw e;
    }
  }

  private static OrtSession cpu(OrtEnvironment environment, byte[] model, OnnxSettings settings)
      throws OrtException {
    try (SessionOptions options = options(settings)) {
      return environment.createSession(model, options);
    }
  }

  /** Fresh options each time: those of a failed attempt are spoilt. */
  private static OrtSession cuda(OrtEnvironment environment, byte[] model, OnnxSettings settings)
      throws OrtException {
    try (SessionOptions options = options(settings);
        OrtCUDAProviderOptions cuda = new OrtCUDAProviderOptions()) {
      // Full single precision, so that the answers stay near those of the CPU.
      cuda.add("use_tf32", "0");
      options.addCUDA(cuda);
      return environment.createSession(model, options);
    }
  }

  private static SessionOptions options(OnnxSettings settings) throws OrtException {
    SessionOptions options = new SessionOptions();
    try {
      options.setIntraOpNumThreads(settings.threads());
      options.setInterOpNumThreads(1);
      options.setDeterministicCompute(true);
      // Lengths differ from batch to batch: patterns kept for each would only fill memory.
      options.setMemoryPatternOptimization(false);
      // Idle threads sleep, so that a server at rest uses no processor.
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      return options;
    } catch (OrtException e) {
      options.close();
      throw e;
    }
  }

  /** The library that the profile gpu brings tells the two cases apart; error codes do not. */
  private static String reason() {
    boolean inBuild =
        CUDA_LIBRARIES.stream().anyMatch(name -> OrtEnvironment.class.getResource(name) != null);
    return inBuild ? NOT_LOADED : NOT_IN_BUILD;
  }

  ModelIdentity.Provider provider() {
    return provider;
  }

  String fallback() {
    return fallback;
  }

  String runtime() {
    return "ONNX Runtime " + environment.getVersion();
  }

  List<StabilityMap> run(List<FoldInput> batch) {
    int longest = batch.stream().mapToInt(FoldInput::size).max().orElseThrow();
    try (Tensors tensors = Tensors.of(environment, batch, longest);
        OrtSession.Result result = session.run(tensors.byName())) {
      float[] ddg = values(result, Tensors.DDG, batch.size(), longest);
      float[] sd = values(result, Tensors.DDG_SD, batch.size(), longest);
      List<StabilityMap> maps = new ArrayList<>(batch.size());
      for (int row = 0; row < batch.size(); row++) {
        int from = row * longest * StabilityMap.ALTERNATES;
        int to = from + batch.get(row).size() * StabilityMap.ALTERNATES;
        maps.add(map(Arrays.copyOfRange(ddg, from, to), Arrays.copyOfRange(sd, from, to)));
      }
      return maps;
    } catch (OrtException e) {
      throw new InferenceException(Failure.SESSION_FAILED, e);
    }
  }

  private static float[] values(OrtSession.Result result, String name, long rows, long longest) {
    OnnxTensor tensor =
        result
            .get(name)
            .filter(OnnxTensor.class::isInstance)
            .map(OnnxTensor.class::cast)
            .orElseThrow(
                () -> new InferenceException(Failure.CONTRACT_BROKEN, "no tensor " + name));
    long[] shape = {rows, longest, StabilityMap.ALTERNATES};
    if (!Arrays.equals(tensor.getInfo().getShape(), shape)) {
      throw new InferenceException(Failure.CONTRACT_BROKEN, name + " has another shape");
    }
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  private static StabilityMap map(float[] ddg, float[] sd) {
    try {
      return new StabilityMap(ddg, sd);
    } catch (IllegalArgumentException e) {
      throw new InferenceException(
          Failure.CONTRACT_BROKEN, "it answers with what is no number or a negative deviation");
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new InferenceException(Failure.SESSION_FAILED, e);
    }
  }
}
