package org.origami.fhir.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a patient is found by: {@code Patient/1} where the reference was relative, else the absolute
 * URL in one spelling. Two hospitals' {@code Patient/1} are two people and never share a key.
 */
record PatientKey(String value) {
  /** As wide as the column. */
  private static final int LONGEST = 2000;

  private static final Pattern RELATIVE = Pattern.compile("(?:Patient/)?([A-Za-z0-9.-]{1,64})");
  private static final Pattern ABSOLUTE =
      Pattern.compile("(https?://[^\\s?#]+)/Patient/([A-Za-z0-9.-]{1,64})");
  private static final Pattern VERSION = Pattern.compile("/_history/[A-Za-z0-9.-]{1,64}$");
  private static final Pattern URN = Pattern.compile("urn:(?:uuid|oid):[A-Za-z0-9.-]{1,64}");

  /** Empty where the text refers to no patient. */
  static Optional<PatientKey> parse(String reference) {
    if (reference.length() > LONGEST) {
      return Optional.empty();
    }
    var unversioned = VERSION.matcher(reference).replaceFirst("");
    var relative = RELATIVE.matcher(unversioned);
    if (relative.matches()) {
      return Optional.of(new PatientKey("Patient/" + relative.group(1)));
    }
    if (URN.matcher(unversioned).matches()) {
      return Optional.of(new PatientKey(unversioned.toLowerCase(Locale.ROOT)));
    }
    var absolute = ABSOLUTE.matcher(unversioned);
    return absolute.matches()
        ? base(absolute.group(1)).map(base -> at(base, absolute.group(2)))
        : Optional.empty();
  }

  static PatientKey at(String base, String id) {
    return new PatientKey(base + "/Patient/" + id);
  }

  /** One spelling for a server's base URL: lower-case host, no standard port, no doubled slash. */
  static Optional<String> base(String url) {
    try {
      var uri = new URI(url);
      if (uri.getScheme() == null || uri.getHost() == null || uri.getPath() == null) {
        return Optional.empty();
      }
      var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      var standard = scheme.equals("https") ? 443 : 80;
      var port = uri.getPort() == -1 || uri.getPort() == standard ? "" : ":" + uri.getPort();
      var path = uri.getRawPath().replaceAll("/{2,}", "/").replaceAll("/$", "");
      return Optional.of(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  boolean isRelative() {
    return value.startsWith("Patient/");
  }

  /** Printing it shows a marker: it identifies a patient. */
  @Override
  public String toString() {
    return "[patient]";
  }
}
