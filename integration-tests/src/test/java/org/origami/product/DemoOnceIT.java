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
        .contains("TTR NP_000362.1:p.(Val50Met)", "PDB 1F86 chain A", "ΔΔG (kcal/mol)")
        .contains("Could not be assessed", "has Pro at position 6, not Glu")
        .contains("Passed over", "Not read as a carried variant")
        .contains("decision support and not a diagnosis", "SHA-256");
    assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ");
  }
}
