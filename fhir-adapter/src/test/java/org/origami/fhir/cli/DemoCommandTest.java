package org.origami.fhir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class DemoCommandTest {
  @Test
  void showsTheReportOfAPatientAndEnds() {
    var run = CommandRun.of("demo", "--once", "--port", "0", "--patient", "demo-fabry");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains("Canary-Family", "GLA NP_000160.1:p.(Asn215Ser)", "Passed over", "SHA-256");
    assertThat(run.err()).contains("folding model").doesNotContain("Exception");
  }

  @Test
  void aTakenPortIsNotTaken() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Demo.freeOr(taken.getLocalPort())).isNotEqualTo(taken.getLocalPort());
    }
  }

  @Test
  void anUnknownPatientIsWrongUseAndTheKnownOnesAreNamed() {
    var run = CommandRun.of("demo", "--once", "--patient", "demo-nobody");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("demo-panel", "demo-pku");
  }
}
