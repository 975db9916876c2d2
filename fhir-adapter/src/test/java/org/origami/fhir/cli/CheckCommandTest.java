package org.origami.fhir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckCommandTest {
  @Test
  void saysHowFarTheAnswersLieFromTheReferenceAndHowFastTheyCame() {
    var run = CommandRun.of("check", "--structures", "3");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("reference   CPU, 1 thread, one at a time: 3 structures")
        .containsPattern("tried       CPU: 3 structures, [0-9,]+ residues in .* residues/s")
        .containsPattern("difference  [0-9.e-]+ kcal/mol at most; 0.00100 are allowed")
        .contains("the same to the last bit")
        .endsWith("result      passed\n");
  }

  @Test
  void aGpuThatDidNotRunIsAFailureWithItsReason() {
    var run = CommandRun.of("check", "--structures", "1", "--device", "cuda");

    if (run.out().contains("tried       CUDA:")) {
      assertThat(run.code()).isZero();
    } else {
      assertThat(run.code()).isEqualTo(ExitCode.OUR_FAILURE);
      assertThat(run.out())
          .contains("tried       CPU (CUDA was asked for, but")
          .endsWith("result      failed\n");
    }
  }

  @Test
  void noStructureIsWrongUse() {
    var run = CommandRun.of("check", "--structures", "0");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--structures: at least one");
  }
}
