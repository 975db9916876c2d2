package org.origami.fhir.cli;

import org.origami.fhir.client.HospitalException;
import org.origami.fhir.store.StoreException;
import org.origami.inference.InferenceException;

/** Each failure as a sentence for the person who typed the command, and as an exit code. */
final class Failures {
  private Failures() {}

  static int tell(Exception failure, Terminal terminal) {
    if (failure instanceof BadInputException) {
      return told(failure, terminal, ExitCode.BAD_INPUT);
    }
    if (failure instanceof HospitalException) {
      return told(failure, terminal, ExitCode.HOSPITAL_FAILURE);
    }
    if (failure instanceof InferenceException || failure instanceof StoreException) {
      return told(failure, terminal, ExitCode.OUR_FAILURE);
    }
    // A stranger's message may quote what was read: its kind and place are all that is shown.
    var trace = failure.getStackTrace();
    terminal.remark(
        "origami: failed unexpectedly ("
            + failure.getClass().getName()
            + (trace.length > 0 ? " at " + trace[0] : "")
            + ")");
    return ExitCode.OUR_FAILURE;
  }

  private static int told(Exception failure, Terminal terminal, int code) {
    terminal.remark("origami: " + failure.getMessage());
    return code;
  }
}
