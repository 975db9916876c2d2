package org.origami.security.door;

import java.util.Optional;

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
  UNKNOWN("SEC-006", 403, "the request is not allowed"),
  NO_TOKEN(
      "SEC-010", 401, "a signed token of the calling EHR is needed in the header Authorization"),
  TOKEN_MALFORMED("SEC-011", 401, "the token is not a signed JSON Web Token"),
  TOKEN_ALGORITHM("SEC-012", 401, "the token is not signed with an algorithm that is accepted"),
  TOKEN_ISSUER("SEC-013", 401, "the token's issuer (iss) is not one that is trusted here"),
  TOKEN_KEY_ADDRESS(
      "SEC-014", 401, "the token's key address (jku) is not the one known for its issuer"),
  TOKEN_KEY("SEC-015", 401, "the token's key (kid) is missing or not among its issuer's keys"),
  TOKEN_FORGED("SEC-016", 401, "the token's signature does not fit its issuer's key"),
  TOKEN_CLAIMS("SEC-017", 401, "the token lacks one of the claims aud, exp, iat and jti"),
  TOKEN_EXPIRED("SEC-018", 401, "the token has expired"),
  TOKEN_TIMES(
      "SEC-019",
      401,
      "the token is not valid yet, or its life from iat to exp is longer than is accepted"),
  TOKEN_AUDIENCE("SEC-020", 401, "the token's audience (aud) is not the address that is called"),
  TOKEN_TENANT("SEC-021", 401, "the token's tenant is not one that is served"),
  TOKEN_REPLAYED("SEC-022", 401, "the token (jti) was used before"),
  KEYS_UNREACHABLE("SEC-023", 503, "the keys of the token's issuer cannot be had now"),
  TOO_MANY_TOKENS("SEC-024", 503, "too many tokens are in use at once to remember another");

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

  /**
   * The header {@code WWW-Authenticate} in the form of RFC 6750; empty unless the status is 401.
   */
  public Optional<String> challenge() {
    if (status != 401) {
      return Optional.empty();
    }
    var realm = "Bearer realm=\"origami\"";
    return Optional.of(
        this == NO_TOKEN
            ? realm
            : realm
                + ", error=\"invalid_token\", error_description=\"%s: %s\"".formatted(code, words));
  }
}
