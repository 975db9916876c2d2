package org.origami.fhir.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.origami.fhir.client.PatientId;
import org.origami.fhir.report.Hospital;
import org.origami.inference.InferenceException;

class FailuresTest {
  @Test
  void aPullWithoutHospitalSaysWhatToSet() {
    var thrown =
        catchThrowable(() -> Hospital.NONE.pull(new PatientId("canary"), Optional.empty()));

    var problem = Failures.problemOf(thrown);

    assertThat(problem.status()).isEqualTo(501);
    assertThat(problem.words()).contains("origami.hospital.base-url").doesNotContain("canary");
  }

  @Test
  void aModelThatMayRecoverIsAskedAgainLater() {
    var failed = new InferenceException(InferenceException.Failure.SESSION_FAILED);

    var problem = Failures.problemOf(failed);

    assertThat(problem.status()).isEqualTo(503);
    assertThat(problem.headers()).containsKey("Retry-After");
  }

  @Test
  void ourOwnMistakesAreToldWithoutTheirMessage() {
    var problem = Failures.problemOf(new IllegalStateException("Canary-Family"));

    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.words()).doesNotContain("Canary");
  }

  @Test
  void tracesForTheLogHoldNoMessages() {
    var trace =
        BareTrace.of(new IllegalStateException("Canary-Family", new RuntimeException("Canary")));

    assertThat(trace)
        .contains("IllegalStateException", "caused by java.lang.RuntimeException", "FailuresTest")
        .doesNotContain("Canary");
  }
}
