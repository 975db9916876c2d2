package org.origami.inference.proteome;

/** The folding of a collection cannot begin or go on; finished parts are kept. */
public final class ProteomeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Failure failure;

  /** Stable codes: documented in docs/fold.md, asserted in tests, never reused. */
  public enum Failure {
    NOTHING_TO_FOLD("FOLD-001", "there is nothing to fold"),
    TABLE_EXISTS("FOLD-002", "the table exists already"),
    OTHER_RUN(
        "FOLD-003", "an unfinished run lies beside the table that this one cannot go on from"),
    IN_USE("FOLD-004", "another run is writing this table"),
    NOT_WRITTEN("FOLD-005", "the table or a part of it cannot be written"),
    INTERRUPTED("FOLD-006", "the run was interrupted; the same command goes on from here");

    private final String code;
    private final String meaning;

    Failure(String code, String meaning) {
      this.code = code;
      this.meaning = meaning;
    }

    public String code() {
      return code;
    }
  }

  ProteomeException(Failure failure, String place) {
    super(failure.code + ": " + failure.meaning + (place.isEmpty() ? "" : " (" + place + ")"));
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }

  /** Whether the machine failed us, not the command. */
  public boolean ours() {
    return failure == Failure.NOT_WRITTEN || failure == Failure.INTERRUPTED;
  }
}
