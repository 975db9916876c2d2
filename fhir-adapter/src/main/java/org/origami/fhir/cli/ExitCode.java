package org.origami.fhir.cli;

/** What the process answers its caller; documented in docs/demo.md and never renumbered. */
final class ExitCode {
  static final int OK = 0;
  static final int OUR_FAILURE = 1;
  static final int USAGE = 2;
  static final int BAD_INPUT = 3;
  static final int HOSPITAL_FAILURE = 4;

  private ExitCode() {}
}
