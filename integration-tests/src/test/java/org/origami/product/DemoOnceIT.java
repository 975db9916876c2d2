package org.origami.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first command that a stranger types. */
class DemoOnceIT {
  @Test
  void printsAPatientsReportAndEnds(@TempDir Path folder) {
    var run = Product.run(folder, "demo", "--once");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("TTR", "Val50Met", "kcal/mol", "±", "HIGH")
        .contains("reference protein has another residue", "passed over")
        .contains("not a diagnosis");
    assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ");
  }
}
