package org.origami.genomics.protein;

/** A bundled reference table cannot be used; the installation is at fault, never the input. */
public final class ReferenceTableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Failure failure;

  /** Stable codes, never reused. */
  public enum Failure {
    MISSING("GEN-001", "the table is missing"),
    CORRUPTED("GEN-002", "the table is damaged or cut short"),
    UNKNOWN_FORMAT("GEN-003", "the table is in a format this version does not read"),
    UNLAWFUL("GEN-004", "the table breaks its own rules");

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

  /**
   * @param table what is unusable, such as {@code reference pack}
   * @param problem what was seen, in words of ours
   */
  public ReferenceTableException(Failure failure, String table, String problem) {
    super(failure.code + ": " + table + ": " + failure.meaning + " (" + problem + ")");
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }
}
