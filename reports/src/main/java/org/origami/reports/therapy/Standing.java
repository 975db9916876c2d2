package org.origami.reports.therapy;

/** Whether a medicine can be had at all. */
public enum Standing {
  /** At least one agency approves it, or it is in use off-label. */
  AVAILABLE(""),
  INVESTIGATIONAL("Investigational: outside of trials it is not available for this use. "),
  /** Nobody approves it any more. */
  NO_LONGER_AVAILABLE("No longer authorised: it must not be started. ");

  private final String warning;

  Standing(String warning) {
    this.warning = warning;
  }

  /** Empty where there is nothing to warn of. */
  public String warning() {
    return warning;
  }
}
