package org.origami.fhir.boot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which setting stops the start. */
final class SettingFailureAnalyzer extends AbstractFailureAnalyzer<SettingException> {
  @Override
  protected FailureAnalysis analyze(Throwable root, SettingException cause) {
    return new FailureAnalysis(
        "The setting " + cause.setting() + " cannot be used: it " + cause.words() + ".",
        "Correct "
            + cause.setting()
            + " on the command line, in the environment or in the settings file.",
        cause);
  }
}
