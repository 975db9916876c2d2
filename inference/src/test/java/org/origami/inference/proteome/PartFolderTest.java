package org.origami.inference.proteome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.origami.inference.ModelIdentity;
import org.origami.inference.proteome.ProteomeException.Failure;

class PartFolderTest {
  private static final ModelIdentity MODEL =
      identity("0", "ONNX Runtime 1", ModelIdentity.Provider.CPU);

  @TempDir Path folder;

  private static ModelIdentity identity(
      String digit, String runtime, ModelIdentity.Provider provider) {
    return new ModelIdentity("some", "1", digit.repeat(64), runtime, provider, "");
  }

  private record Task(String name) implements FoldingTask {
    @Override
    public long weight() {
      return 1;
    }

    @Override
    public String key() {
      return name;
    }

    @Override
    public ReadChains read() {
      return new ReadChains(List.of(), List.of(), false, false);
    }
  }

  private Path table() {
    return folder.resolve("ddg.tsv");
  }

  static List<ModelIdentity> others() {
    return List.of(
        identity("1", "ONNX Runtime 1", ModelIdentity.Provider.CPU),
        identity("0", "ONNX Runtime 2", ModelIdentity.Provider.CPU),
        identity("0", "ONNX Runtime 1", ModelIdentity.Provider.CUDA));
  }

  @ParameterizedTest
  @MethodSource("others")
  void doesNotGoOnFromPartsOfAnotherModelOrDevice(ModelIdentity other) {
    PartFolder.open(table(), MODEL, false).close();

    assertThatThrownBy(() -> PartFolder.open(table(), other, false))
        .isInstanceOfSatisfying(
            ProteomeException.class, e -> assertThat(e.failure()).isEqualTo(Failure.OTHER_RUN))
        .hasMessageStartingWith("FOLD-003: ");
    PartFolder.open(table(), MODEL, false).close();
  }

  @Test
  void oneTableIsWrittenByOneRunAndAFinishedOneIsKept() throws IOException {
    try (PartFolder held = PartFolder.open(table(), MODEL, false)) {
      assertThat(held.table()).isEqualTo(table());
      assertThatThrownBy(() -> PartFolder.open(table(), MODEL, false))
          .hasMessageStartingWith("FOLD-004: ");
    }
    Files.writeString(table(), "something");
    assertThatThrownBy(() -> PartFolder.open(table(), MODEL, false))
        .hasMessageStartingWith("FOLD-002: ");
  }

  @Test
  void aPartThatIsGoneAtTheEndMakesNoTable() throws IOException {
    Task one = new Task("one");
    Task other = new Task("other");
    Task refused = new Task("refused");
    try (PartFolder parts = PartFolder.open(table(), MODEL, false)) {
      parts.finish(one, PartTally.NOTHING, rows -> {});
      parts.finish(other, PartTally.NOTHING, rows -> {});
      try (var files = Files.list(folder.resolve("ddg.tsv.part"))) {
        Files.delete(files.filter(f -> f.toString().endsWith(".part")).findFirst().orElseThrow());
      }

      assertThatThrownBy(() -> parts.join(List.of(one, other, refused)))
          .hasMessageStartingWith("FOLD-005: ");
      assertThat(table()).doesNotExist();

      parts.finish(one, PartTally.NOTHING, rows -> {});
      parts.finish(other, PartTally.NOTHING, rows -> {});
      parts.join(List.of(one, other, refused));
      assertThat(table()).exists();
    }
  }

  @Test
  void thePassportOfAnOlderTableDoesNotStandBesideTheNewOne() throws IOException {
    Files.writeString(table(), "old");
    Path passport = Files.writeString(folder.resolve("ddg.tsv.passport.tsv"), "old");
    Path refused = Files.writeString(folder.resolve("ddg.tsv.refused.tsv"), "old");
    try (PartFolder parts = PartFolder.open(table(), MODEL, true)) {
      assertThat(passport).exists();

      parts.join(List.of());

      assertThat(table()).content().startsWith("structure\t");
      assertThat(passport).doesNotExist();
      assertThat(refused).doesNotExist();
    }
  }

  @Test
  void aRunThatEndsTakesItsFolderWithItAndTheNextOneHoldsItAlone() {
    PartFolder.open(table(), MODEL, false).delete();
    assertThat(folder.resolve("ddg.tsv.part")).doesNotExist();

    try (PartFolder next = PartFolder.open(table(), MODEL, false)) {
      assertThat(next.table()).isEqualTo(table());
      assertThatThrownBy(() -> PartFolder.open(table(), MODEL, false))
          .hasMessageStartingWith("FOLD-004: ");
    }
  }

  /** Each takes its folder away while the others wait for it. */
  @Test
  void runsThatFollowCloselyNeverHoldTheFolderTogether() throws Exception {
    AtomicInteger owners = new AtomicInteger();
    AtomicInteger together = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(3);
    List<Future<?>> running = new ArrayList<>();
    for (int thread = 0; thread < 3; thread++) {
      running.add(pool.submit(() -> takeTurns(owners, together)));
    }
    for (Future<?> each : running) {
      each.get();
    }
    pool.shutdown();

    assertThat(together).hasValue(0);
    assertThat(folder.resolve("ddg.tsv.part")).doesNotExist();
  }

  private void takeTurns(AtomicInteger owners, AtomicInteger together) {
    int turn = 0;
    while (turn < 100) {
      try {
        PartFolder parts = PartFolder.open(table(), MODEL, false);
        together.addAndGet(owners.incrementAndGet() > 1 ? 1 : 0);
        parts.finish(new Task("one"), PartTally.NOTHING, rows -> {});
        owners.decrementAndGet();
        parts.delete();
        turn++;
      } catch (ProteomeException e) {
        if (e.failure() != Failure.IN_USE) {
          throw e;
        }
      }
    }
  }
}
