package org.origami.inference.onnx;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.origami.genomics.structure.ResidueChain;
import org.origami.inference.FoldingEffort;
import org.origami.inference.FoldingModel;
import org.origami.inference.FoldingPass;
import org.origami.inference.InferenceException;
import org.origami.inference.ModelIdentity;
import org.origami.inference.score.StabilityMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folding model run by ONNX Runtime: checked once at its start, then batched by length, one run
 * at a time, with the maps of earlier structures remembered. Safe for use by many threads.
 */
public final class OnnxFoldingModel implements FoldingModel, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(OnnxFoldingModel.class);

  private final OnnxSession session;
  private final ModelCard card;
  private final int batchResidues;
  private final ModelIdentity identity;
  private final RememberedMaps remembered;
  private final ReentrantLock running = new ReentrantLock(true);

  private OnnxFoldingModel(OnnxSession session, ModelCard card, OnnxSettings settings) {
    this.session = session;
    this.card = card;
    this.batchResidues =
        session.fallback().isEmpty()
            ? settings.batchResidues()
            : OnnxSettings.USUAL.batchResidues();
    this.remembered = new RememberedMaps(settings.cacheBytes());
    this.identity =
        new ModelIdentity(
            card.name(),
            card.version(),
            card.sha256(),
            session.runtime(),
            session.provider(),
            session.fallback());
  }

  /**
   * Loads a model and checks its contract and its recorded answer.
   *
   * @throws InferenceException when it cannot be read, breaks its contract or answers otherwise
   *     than recorded
   */
  public static OnnxFoldingModel open(ModelFiles files, OnnxSettings settings) {
    OnnxSession session = checked(files, OnnxSession.open(files.model(), settings), settings);
    OnnxFoldingModel model = new OnnxFoldingModel(session, files.card(), settings);
    log.info(
        "folding model {} {} ({}) on {}, {}",
        model.identity.name(),
        model.identity.version(),
        model.identity.sha256().substring(0, 12),
        model.identity.provider(),
        model.identity.runtime());
    if (!session.fallback().isEmpty()) {
      log.warn("{}; the CPU is used", session.fallback());
    }
    return model;
  }

  /**
   * A GPU that loads but does not answer as recorded is left for the CPU; the CPU has no excuse.
   */
  private static OnnxSession checked(ModelFiles files, OnnxSession session, OnnxSettings settings) {
    try {
      files.selfCheck().require(session, files.card().tolerance());
      return session;
    } catch (InferenceException e) {
      session.close();
      if (session.provider() == ModelIdentity.Provider.CPU) {
        throw e;
      }
      OnnxSession cpu = OnnxSession.openOnCpu(files.model(), settings, OnnxSession.NOT_AS_RECORDED);
      return checked(files, cpu, settings);
    }
  }

  @Override
  public ModelIdentity identity() {
    return identity;
  }

  @Override
  public FoldingPass fold(List<? extends ResidueChain> chains) {
    Map<MapKey, FoldInput> inputs = new LinkedHashMap<>();
    List<MapKey> keys = chains.stream().map(s -> key(FoldInput.of(s), inputs)).toList();
    if (keys.isEmpty()) {
      return new FoldingPass(List.of(), FoldingEffort.NONE);
    }
    var spent = new EffortMeter(card.operationsPerResidue());
    Map<MapKey, StabilityMap> maps =
        remembered.getAll(inputs.keySet(), missing -> fold(inputs, missing, spent));
    return new FoldingPass(
        keys.stream().map(key -> requireNonNull(maps.get(key))).toList(),
        spent.total(inputs.size()));
  }

  private MapKey key(FoldInput input, Map<MapKey, FoldInput> inputs) {
    MapKey key = new MapKey(identity.sha256(), input.sha256());
    inputs.putIfAbsent(key, input);
    return key;
  }

  private Map<MapKey, StabilityMap> fold(
      Map<MapKey, FoldInput> inputs, Set<MapKey> missing, EffortMeter spent) {
    // The order of the question, not that of a set: the same question makes the same batches.
    List<Map.Entry<MapKey, FoldInput>> asked =
        inputs.entrySet().stream().filter(entry -> missing.contains(entry.getKey())).toList();
    List<Integer> lengths = asked.stream().map(entry -> entry.getValue().size()).toList();
    Map<MapKey, StabilityMap> maps = new HashMap<>();
    for (List<Integer> places : BatchPlan.of(lengths, batchResidues)) {
      var batch = places.stream().map(asked::get).toList();
      List<StabilityMap> answers = run(batch.stream().map(Map.Entry::getValue).toList(), spent);
      for (int k = 0; k < batch.size(); k++) {
        maps.put(batch.get(k).getKey(), answers.get(k));
      }
    }
    return maps;
  }

  /** One run at a time: it already uses all the threads, and memory stays bounded. */
  private List<StabilityMap> run(List<FoldInput> batch, EffortMeter spent) {
    running.lock();
    try {
      long start = System.nanoTime();
      List<StabilityMap> maps =
          session.run(batch).stream().map(map -> map.heeding(card.notAssessedSd())).toList();
      spent.add(batch, Duration.ofNanos(System.nanoTime() - start));
      return maps;
    } finally {
      running.unlock();
    }
  }

  /** Waits for the run in progress, then frees the native session. */
  @Override
  public void close() {
    running.lock();
    try {
      session.close();
    } finally {
      running.unlock();
    }
  }
}
