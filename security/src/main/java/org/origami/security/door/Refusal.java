package org.origami.security.door;

/** Why a request is not let in; each code is stable, and the words are for whoever asked. */
public enum Refusal {
  NOT_LOOPBACK(
      "SEC-001",
      403,
      "only requests from the machine itself are let in: sign-in for other machines is not set up"),
  FORWARDED(
      "SEC-002",
      403,
      "the request came through a proxy: it is not taken for one from the machine itself"),
  FOREIGN_HOST(
      "SEC-003", 403, "the Host header names something other than this machine's loopback name"),
  FOREIGN_ORIGIN("SEC-004", 403, "the request was made by a web page of another origin"),
  MALFORMED("SEC-005", 400, "the request line or a header has a form that is not accepted"),
  UNKNOWN("SEC-006", 403, "the request is not allowed");

  private final String code;
  private final int status;
  private final String words;

  Refusal(String code, int status, String words) {
    this.code = code;
    this.status = status;
    this.words = words;
  }

  public String code() {
    return code;
  }

  /** The HTTP status that says it. */
  public int status() {
    return status;
  }

  /** A plain sentence without a full stop; it repeats nothing of the request. */
  public String words() {
    return words;
  }
}
