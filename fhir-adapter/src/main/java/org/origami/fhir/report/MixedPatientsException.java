package org.origami.fhir.report;

/** Findings of several patients were sent, and nobody said whose report is wanted. */
public final class MixedPatientsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MixedPatientsException(int patients) {
    super("findings of " + patients + " patients were sent, and none was asked for");
  }
}
