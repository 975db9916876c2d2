package org.origami.inference.onnx;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.origami.inference.InferenceException;
import org.origami.inference.score.StabilityMap;

/**
 * The maps of structures folded before, those used least forgotten first.
 *
 * <p>Two requests for one structure at the same time fold it once: the second waits for the first.
 */
final class RememberedMaps {
  private final AsyncCache<MapKey, StabilityMap> maps;

  RememberedMaps(long bytes) {
    this.maps =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((MapKey key, StabilityMap map) -> map.bytes())
            .executor(Runnable::run)
            .buildAsync();
  }

  /**
   * The map of each key; those not known are folded together, in the caller's thread.
   *
   * @param fold answers every key it is asked
   */
  Map<MapKey, StabilityMap> getAll(
      Set<MapKey> keys, Function<Set<MapKey>, Map<MapKey, StabilityMap>> fold) {
    try {
      return maps.getAll(
              keys, (missing, executor) -> CompletableFuture.completedFuture(answer(missing, fold)))
          .join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof InferenceException failure) {
        throw failure;
      }
      throw e;
    }
  }

  private static Map<MapKey, StabilityMap> answer(
      Set<? extends MapKey> missing, Function<Set<MapKey>, Map<MapKey, StabilityMap>> fold) {
    return fold.apply(Set.copyOf(missing));
  }

  int size() {
    return maps.asMap().size();
  }
}
