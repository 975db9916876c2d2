package org.origami.fhir.report;

/** Findings were to be pulled, and no hospital is set to pull them from. */
public final class NoHospitalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoHospitalException() {
    super("no hospital is set");
  }
}
