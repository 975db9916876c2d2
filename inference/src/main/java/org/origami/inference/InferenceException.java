package org.origami.inference;

/** The model could not run. The cause is ours, never the patient's data. */
public final class InferenceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Stable codes: documented in inference/README.md, asserted in tests, never reused. */
  public enum Failure {
    MODEL_UNREADABLE("INF-001", "the folding model cannot be read", false),
    SESSION_FAILED("INF-002", "the folding model failed to run", true),
    CONTRACT_BROKEN("INF-003", "the folding model does not keep its contract", false),
    SELF_CHECK_FAILED("INF-004", "the folding model does not give its recorded answer", false);

    private final String code;
    private final String message;
    private final boolean retryable;

    Failure(String code, String message, boolean retryable) {
      this.code = code;
      this.message = message;
      this.retryable = retryable;
    }

    public String code() {
      return code;
    }

    public boolean retryable() {
      return retryable;
    }
  }

  private final Failure failure;

  public InferenceException(Failure failure, Throwable cause) {
    super(failure.code + ": " + failure.message, cause);
    this.failure = failure;
  }

  public InferenceException(Failure failure) {
    super(failure.code + ": " + failure.message);
    this.failure = failure;
  }

  /**
   * A failure with what was seen.
   *
   * @param detail in words of ours, for whoever runs the server
   */
  public InferenceException(Failure failure, String detail) {
    super(failure.code + ": " + failure.message + " (" + detail + ")");
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }
}
