package org.origami.reports.therapy;

import java.util.OptionalInt;

/**
 * What one agency says of a medicine for one use.
 *
 * @param year of the first decision of that kind; empty where there was none
 */
public record Authorisation(Agency agency, Status status, OptionalInt year) {
  /** Where a medicine stands with an agency. */
  public enum Status {
    APPROVED("approved", true),
    /** Approved for something else and used for this. */
    OFF_LABEL("not approved for this use, used off-label", false),
    NOT_APPROVED("not approved for this use", false),
    INVESTIGATIONAL("investigational, in trials only", false),
    SUSPENDED("authorisation suspended", true),
    WITHDRAWN("withdrawn from the market", true);

    private final String words;
    private final boolean decided;

    Status(String words, boolean decided) {
      this.words = words;
      this.decided = decided;
    }

    public String words() {
      return words;
    }
  }

  public Authorisation {
    if (status.decided != year.isPresent()) {
      throw new IllegalArgumentException("a decision has a year, and nothing else has one");
    }
  }

  /** Such as {@code FDA: approved 2018}. */
  @Override
  public String toString() {
    return agency + ": " + status.words() + (year.isPresent() ? " " + year.getAsInt() : "");
  }
}
