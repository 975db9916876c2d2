package org.origami.fhir.store;

/**
 * The store could not do its work. It carries no cause: a driver's message may quote the row, and
 * with it a patient. The SQL state says as much as an operator needs.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Failure failure;

  /** Stable codes, never reused. */
  public enum Failure {
    UNAVAILABLE("STO-001", "the store does not answer", true),
    REFUSED("STO-002", "the store refused the work", false),
    ALREADY_STORED("STO-003", "a resource with this id is stored already", false),
    UNREADABLE("STO-004", "a stored resource cannot be read", false),
    NOT_A_REPORT("STO-005", "the bundle holds no single DiagnosticReport to store", false);

    private final String code;
    private final String meaning;
    private final boolean retryable;

    Failure(String code, String meaning, boolean retryable) {
      this.code = code;
      this.meaning = meaning;
      this.retryable = retryable;
    }

    public String code() {
      return code;
    }

    public boolean retryable() {
      return retryable;
    }
  }

  StoreException(Failure failure, String detail) {
    super(failure.code + ": " + failure.meaning + (detail.isEmpty() ? "" : " (" + detail + ")"));
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }
}
