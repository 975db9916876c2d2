package org.origami.inference.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StabilityChangeTest {
  private static final DeltaDeltaG ONE = new DeltaDeltaG(1);

  /** Values of Φ from a table of the normal distribution. */
  @ParameterizedTest(name = "ΔΔG {0} ± {1}: P(ΔΔG > 1) = {2}")
  @CsvSource({
    "1.0, 0.5, 0.5",
    "1.5, 0.5, 0.841345",
    "0.5, 0.5, 0.158655",
    "2.96, 1.0, 0.975002",
    "-3.0, 0.5, 0.0",
  })
  void readsTheProbabilityOfANormalDistribution(double ddg, double sd, double probability) {
    var change = new StabilityChange(new DeltaDeltaG(ddg), sd);

    assertThat(change.probabilityAbove(ONE)).isCloseTo(probability, within(1e-6));
  }

  @Test
  void isCertainWithoutSpread() {
    assertThat(new StabilityChange(new DeltaDeltaG(1.1), 0).probabilityAbove(ONE)).isEqualTo(1);
    assertThat(new StabilityChange(new DeltaDeltaG(0.9), 0).probabilityAbove(ONE)).isZero();
  }

  @Test
  void holdsEightyPercentBetweenItsBounds() {
    var change = new StabilityChange(new DeltaDeltaG(1.3), 0.8);

    assertThat(change.probabilityAbove(change.low80())).isCloseTo(0.9, within(1e-6));
    assertThat(change.probabilityAbove(change.high80())).isCloseTo(0.1, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesAnImpossibleSpread(double sd) {
    assertThatIllegalArgumentException().isThrownBy(() -> new StabilityChange(ONE, sd));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY})
  void refusesAnImpossibleChange(double ddg) {
    assertThatIllegalArgumentException().isThrownBy(() -> new DeltaDeltaG(ddg));
  }
}
