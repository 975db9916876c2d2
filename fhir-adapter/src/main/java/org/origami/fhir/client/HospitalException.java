package org.origami.fhir.client;

/**
 * The hospital's server did not give what was asked for.
 *
 * <p>It carries a code and our own words only: what a server answers, and the address that was
 * asked, may name the patient, so neither the message nor a cause holds them.
 */
public final class HospitalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Failure failure;

  HospitalException(Failure failure) {
    super(failure.code + ": " + failure.words);
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }

  /** Stable codes; never reused. The status is what our own answer should be. */
  public enum Failure {
    PATIENT_UNKNOWN("HOS-001", "the hospital's server does not know this patient", false, 404),
    UNREACHABLE("HOS-002", "the hospital's server cannot be reached", true, 502),
    TOO_SLOW("HOS-003", "the hospital's server did not answer in time", true, 504),
    BUSY("HOS-004", "the hospital's server is busy or down for now", true, 503),
    ACCESS_REFUSED("HOS-005", "the hospital's server refused our access", false, 502),
    REQUEST_REFUSED("HOS-006", "the hospital's server does not accept the search", false, 502),
    SERVER_FAILED("HOS-007", "the hospital's server failed", true, 502),
    NOT_FHIR("HOS-008", "the answer of the hospital's server is not FHIR", false, 502),
    ANSWER_UNREADABLE(
        "HOS-009",
        "the answer of the hospital's server is broken, breaks off, or is not what was asked for",
        true,
        502),
    UNEXPECTED_ANSWER(
        "HOS-010",
        "the hospital's server answered the search in a way that FHIR does not know",
        false,
        502),
    FOREIGN_PAGE("HOS-011", "the next page of the answer lies on another server", false, 502),
    TOO_MANY_PAGES(
        "HOS-012", "the answer has more pages than are read for one patient", false, 502),
    PAGES_IN_A_CIRCLE("HOS-013", "the pages of the answer lead in a circle", false, 502),
    TOO_LARGE("HOS-014", "the answer is larger than is read for one patient", false, 502),
    NO_TOKEN("HOS-015", "no access token for the hospital's server could be had", true, 503),
    INTERRUPTED("HOS-016", "the pull was stopped", true, 503),
    PRESCRIPTION_UNKNOWN(
        "HOS-017", "the hospital's server does not know this prescription", false, 404),
    SEARCH_FAILED(
        "HOS-018", "the hospital's server says in its answer that the search failed", false, 502);

    private final String code;
    private final String words;
    private final boolean retryable;
    private final int status;

    Failure(String code, String words, boolean retryable, int status) {
      this.code = code;
      this.words = words;
      this.retryable = retryable;
      this.status = status;
    }

    public String code() {
      return code;
    }

    /** A plain sentence without a full stop. */
    public String words() {
      return words;
    }

    /** Whether asking again later may help. */
    public boolean retryable() {
      return retryable;
    }

    /** The HTTP status that our own caller should see. */
    public int status() {
      return status;
    }
  }
}
