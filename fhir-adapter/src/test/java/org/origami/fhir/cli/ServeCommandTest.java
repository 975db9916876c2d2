package org.origami.fhir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {
  @ParameterizedTest
  @ValueSource(strings = {"--prot=9000", "--port", "settings.yaml", "--server.port"})
  void aSlipOfThePenIsNotPassedOn(String argument) {
    assertThat(CommandRun.of("serve", argument).code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aSettingsFileThatIsNotThereIsBadInput() {
    var run = CommandRun.of("serve", "--settings", "/nowhere/settings.yaml");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("there is no such file");
  }
}
