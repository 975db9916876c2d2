package org.origami.fhir.client;

import java.net.URI;

/**
 * Where the hospital's FHIR server is and how it is asked.
 *
 * @param base the address that {@code /Patient} is appended to
 */
public record HospitalSettings(URI base, SearchBy searchBy, PullLimits limits, RetryPlan retries) {
  public HospitalSettings {
    boolean web = "https".equals(base.getScheme()) || "http".equals(base.getScheme());
    if (!web || base.getHost() == null) {
      throw new IllegalArgumentException("a hospital's address starts with https:// or http://");
    }
    if (base.getUserInfo() != null || base.getQuery() != null || base.getFragment() != null) {
      throw new IllegalArgumentException("a hospital's address has no user, query or fragment");
    }
    base = URI.create(base.toString().replaceFirst("/+$", ""));
  }

  public static HospitalSettings usual(URI base) {
    return new HospitalSettings(base, SearchBy.CODE, PullLimits.USUAL, RetryPlan.USUAL);
  }
}
