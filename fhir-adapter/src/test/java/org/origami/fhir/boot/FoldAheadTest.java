package org.origami.fhir.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FoldAheadTest {
  @Test
  void foldsOneStructureAfterAnotherUntilItIsToldToStop() {
    try (var engine = Engine.load(FoldingProperties.usual())) {
      var asked = new AtomicInteger();

      int folded = engine.foldBundled(() -> asked.incrementAndGet() <= 3);

      assertThat(folded).isEqualTo(3);
    }
  }

  @Test
  void endsBeforeTheModelIsClosed() {
    try (var engine = Engine.load(FoldingProperties.usual())) {
      var ahead = new FoldAhead(engine);

      ahead.start();
      ahead.stop();

      assertThat(ahead.isRunning()).isFalse();
    }
  }
}
