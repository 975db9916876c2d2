package org.origami.inference.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.origami.inference.InferenceException;
import org.origami.inference.InferenceException.Failure;
import org.origami.inference.score.StabilityMap;

class RememberedMapsTest {
  private static final int ONE_RESIDUE = 2 * 20 * Float.BYTES;
  private static final MapKey A = new MapKey("model", "a");
  private static final MapKey B = new MapKey("model", "b");

  private final AtomicInteger folded = new AtomicInteger();

  private Map<MapKey, StabilityMap> fold(Set<MapKey> missing) {
    Map<MapKey, StabilityMap> maps = new HashMap<>();
    missing.forEach(key -> maps.put(key, new StabilityMap(new float[20], new float[20])));
    folded.addAndGet(missing.size());
    return maps;
  }

  @Test
  void foldsOnlyWhatItDoesNotKnow() {
    var maps = new RememberedMaps(10 * ONE_RESIDUE);

    StabilityMap first = maps.getAll(Set.of(A), this::fold).get(A);
    Map<MapKey, StabilityMap> both = maps.getAll(Set.of(A, B), this::fold);

    assertThat(both.get(A)).isSameAs(first);
    assertThat(folded).hasValue(2);
  }

  @Test
  void staysWithinItsMemory() {
    var maps = new RememberedMaps(3 * ONE_RESIDUE);

    for (int k = 0; k < 20; k++) {
      maps.getAll(Set.of(new MapKey("model", String.valueOf(k))), this::fold);
    }

    assertThat(maps.size()).isBetween(1, 3);
  }

  @Test
  void remembersNothingWithoutMemory() {
    var maps = new RememberedMaps(0);

    maps.getAll(Set.of(A), this::fold);
    maps.getAll(Set.of(A), this::fold);

    assertThat(folded).hasValue(2);
  }

  @Test
  void keepsTheMapsOfTwoModelsApart() {
    var maps = new RememberedMaps(10 * ONE_RESIDUE);

    maps.getAll(Set.of(A), this::fold);
    maps.getAll(Set.of(new MapKey("other model", "a")), this::fold);

    assertThat(folded).hasValue(2);
  }

  @Test
  void asksOnceWhenASecondRequestComesWhileTheFirstIsFolding() throws Exception {
    var maps = new RememberedMaps(10 * ONE_RESIDUE);
    var second = new AtomicReference<Future<StabilityMap>>();
    var pool = Executors.newSingleThreadExecutor();
    try {
      StabilityMap first =
          maps.getAll(
                  Set.of(A),
                  missing -> {
                    second.set(pool.submit(() -> maps.getAll(Set.of(A), this::fold).get(A)));
                    return Map.of(A, new StabilityMap(new float[20], new float[20]));
                  })
              .get(A);

      assertThat(second.get().get()).isSameAs(first);
      assertThat(folded).hasValue(0);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void forgetsAFailureAndThrowsIt() {
    var maps = new RememberedMaps(10 * ONE_RESIDUE);

    assertThatThrownBy(
            () ->
                maps.getAll(
                    Set.of(A),
                    missing -> {
                      throw new InferenceException(Failure.SESSION_FAILED);
                    }))
        .isInstanceOf(InferenceException.class)
        .hasMessageStartingWith("INF-002");
    assertThat(maps.getAll(Set.of(A), this::fold)).containsKey(A);
  }
}
