package org.origami.reports.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.inference.score.DeltaDeltaG;
import org.origami.inference.score.StabilityChange;

class FoldingRiskRuleTest {
  @ParameterizedTest(name = "ΔΔG {0} ± {1} kcal/mol is {2}")
  @CsvSource({
    "5.0, 0.8, HIGH",
    "2.0, 0.8, HIGH",
    "1.999, 0.8, MODERATE",
    "1.0, 0.8, MODERATE",
    "0.999, 0.8, UNCERTAIN",
    "0.40, 0.7, LOW",
    "0.42, 0.7, UNCERTAIN",
    "0.0, 0.0, LOW",
    "-1.0, 0.5, LOW",
    "-1.0, 4.0, UNCERTAIN",
  })
  void followsItsBounds(double ddg, double sd, FoldingRisk risk) {
    assertThat(FoldingRiskRule.riskOf(change(ddg, sd))).isEqualTo(risk);
  }

  @Test
  void neverFallsWhenStabilityIsLost() {
    var risks =
        IntStream.rangeClosed(-30, 50)
            .mapToObj(tenths -> FoldingRiskRule.riskOf(change(tenths / 10.0, 0.8)).ordinal())
            .toList();

    assertThat(risks).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
  }

  private static StabilityChange change(double ddg, double sd) {
    return new StabilityChange(new DeltaDeltaG(ddg), sd);
  }
}
